import type { ClientPage } from './client-page';

/** Boxes of forums, blogs and tools for teams. */
export const forums: readonly ClientPage[] = [
  {
    client: 'NodeBB',
    path: '/compose?cid=2',
    html: `<div component="composer" class="composer resizable"><div class="composer-container"><nav class="navbar mobile-navbar"><button class="btn composer-discard" data-action="discard"><i class="fa fa-times"></i></button>
      <button class="btn composer-submit" data-action="post" hidden><i class="fa fa-chevron-right"></i></button></nav><div class="title-container"><input class="title form-control" type="text" placeholder="Enter your topic title here..." data-title>
      <div class="action-bar"><button class="btn composer-discard" data-action="discard">Discard</button><button class="btn btn-primary composer-submit" data-action="post" data-publish><i class="fa fa-check"></i> Submit</button></div></div>
      <div class="formatting-bar"><li data-format="bold" title="Bold" tabindex="-1"></li></div><div class="write-preview-container"><textarea class="write shadow-none" placeholder="Type here. Use Markdown, BBCode, or HTML to format." data-box></textarea></div>
      <div class="tag-row"><input class="tags" type="text" placeholder="Enter tags here"></div></div></div>`,
  },
  {
    client: 'Flarum',
    path: '/d/12-welcome',
    html: `<div id="composer" class="App-composer"><div class="Composer normal visible"><ul class="Composer-controls"><li><button class="Button Button--icon" title="Close" type="button"></button></li></ul><div class="Composer-content"><div class="ComposerBody">
      <div class="ComposerBody-content"><ul class="ComposerBody-header"><li><h3><input class="FormControl" placeholder="Discussion Title" data-title></h3></li></ul><div class="ComposerBody-editor"><div class="TextEditor"><div class="TextEditor-editorContainer">
      <textarea class="FormControl Composer-flexible TextEditor-editor" placeholder="Write a Post..." data-box></textarea></div><ul class="TextEditor-controls Composer-footer"><li class="App-primaryControl">
      <button class="Button Button--primary" type="button" data-publish><i class="icon fas fa-paper-plane"></i><span class="Button-label">Post Discussion</span></button></li><li><button class="Button--icon" title="Preview" type="button"></button></li></ul></div></div></div></div></div></div></div>`,
  },
  {
    client: 'Mbin',
    path: '/m/random/t/1/welcome',
    html: `<section id="content"><section class="section comment-add" id="comment-add"><form name="entry_comment" method="post"><markdown-toolbar><md-bold tabindex="-1"></md-bold></markdown-toolbar>
      <textarea id="entry_comment_body" name="entry_comment[body]" placeholder="Body" data-box></textarea><select name="entry_comment[lang]"><option selected>English</option></select><input type="file">
      <button type="submit" id="entry_comment_submit" class="btn btn__primary" data-publish>Add comment</button></form></section></section>`,
  },
  {
    client: 'Photon',
    path: '/create/post',
    html: `<form class="flex flex-col gap-4"><h1>Create post</h1><label>Title<input type="text" data-title></label><label>URL<input type="url"></label><div><div role="toolbar"><button type="button" title="Bold"></button></div>
      <textarea rows="6" data-box></textarea></div><button type="button">Save draft</button><button type="submit" class="bg-slate-900" data-publish><span>Submit</span></button></form>`,
  },
  {
    client: 'Voyager',
    path: '/posts/lemmy.example/home',
    html: `<ion-modal role="dialog"><div class="ion-page"><ion-header><ion-toolbar><ion-buttons slot="start"><ion-button>Cancel</ion-button></ion-buttons><ion-title>New Comment</ion-title>
      <ion-buttons slot="end"><ion-button type="submit" class="button-strong" data-publish>Post</ion-button></ion-buttons></ion-toolbar></ion-header><ion-content><div class="content"><textarea data-box autocapitalize="on"></textarea></div></ion-content></div></ion-modal>`,
  },
  {
    client: 'Snort',
    path: '/',
    html: `<div class="modal note-creator-modal" id="note-creator"><div class="modal-body"><div class="note-creator"><div class="rta"><textarea class="rta__textarea textarea" placeholder="What's on your mind?" data-box></textarea></div></div>
      <input type="text" placeholder="Add up to 4 hashtags"><div class="flex justify-between"><div><button class="note-creator-icon"><svg><use href="/icons.svg#list"></use></svg></button><button class="note-creator-icon"><svg><use href="/icons.svg#image-plus"></use></svg></button></div>
      <div><button class="secondary">Cancel</button><button class="primary" data-publish>Send</button></div></div></div></div>`,
  },
  {
    client: 'Coracle',
    path: '/notes/create',
    html: `<form><div class="text-2xl">Create a Note</div><label>What do you want to say?</label><div><div class="tiptap ProseMirror" contenteditable="true" data-box><p><br></p></div></div><button type="button">Show Preview</button>
      <div><button type="submit" class="flex-grow" data-publish>Send</button><button><i class="fa fa-upload"></i></button></div></form>`,
  },
  {
    client: 'Primal',
    path: '/home',
    html: `<div id="modal"><div class="newNote"><div class="editor"><textarea id="new_note_text_area" rows="1" placeholder="What's on your mind?" data-box></textarea></div><div class="editorOptions"><button class="attachIcon" title="Attach"></button></div>
      <div class="editorControls"><button id="btn_cancel">Cancel</button><button id="new_note_post" data-publish><span>Post</span></button></div></div></div>`,
  },
  {
    client: 'forem',
    path: '/someone/an-article',
    html: `<section id="comments"><form class="new_comment" id="new_comment" action="/comments" method="post"><textarea name="comment[body_markdown]" id="text-area" placeholder="Add to the discussion" data-box></textarea>
      <div class="comment-form__toolbar"><button type="button" aria-label="Bold"></button></div><div class="comment-form__buttons"><button type="submit" class="crayons-btn js-btn-enable" data-publish>Submit</button><button type="button" class="preview-toggle">Preview</button></div></form></section>`,
  },
  {
    client: 'Lobsters',
    path: '/s/abc/a_story',
    html: `<form class="comment_form" action="/comments" method="post"><textarea name="comment" rows="5" data-box></textarea><div class="markdown_help_toggler"><button class="comment-post" type="submit" data-publish>Post</button> <button class="comment-preview" type="button">Preview</button></div></form>`,
  },
  {
    client: 'Hacker News',
    path: '/item?id=1',
    html: `<table><tr><td><form method="post" action="comment"><input type="hidden" name="parent" value="1"><textarea name="text" rows="8" cols="80" data-box></textarea><br><br><input type="submit" value="add comment" data-publish></form></td></tr></table>`,
  },
  {
    client: 'phpBB',
    path: '/posting.php?mode=reply&t=4',
    html: `<form id="postform" method="post" action="./posting.php?mode=reply&t=4"><h2 class="posting-title">Post a reply</h2><fieldset class="fields1"><dl><dt><label for="subject">Subject:</label></dt><dd><input type="text" name="subject" id="subject" value="Re: Hello" data-title></dd></dl>
      <div id="message-box"><textarea name="message" id="message" rows="15" cols="76" class="inputbox" data-box></textarea></div></fieldset><fieldset class="submit-buttons"><input type="submit" name="preview" value="Preview" class="button1"> <input type="submit" name="post" value="Submit" class="button1 default-submit-action" data-publish></fieldset></form>`,
  },
  {
    client: 'a forum whose programs write their words as one',
    path: '/viewthread.php?tid=4',
    html: `<form id="quickreplyform" action="viewthread.php" method="post"><div><textarea name="body" rows="5" data-box></textarea></div><p><input type="submit" value="Submit" data-publish> <input type="submit" name="preview" value="Preview"></p></form>`,
  },
  {
    client: 'bbPress',
    path: '/forums/topic/welcome/',
    html: `<div id="new-reply-4" class="bbp-reply-form"><form id="new-post" name="new-post" method="post"><fieldset class="bbp-form"><legend>Reply To: Welcome</legend><div class="bbp-the-content-wrapper"><textarea id="bbp_reply_content" class="bbp-the-content" name="bbp_reply_content" data-box></textarea></div>
      <p><label for="bbp_topic_tags">Tags:</label><input type="text" name="bbp_topic_tags" id="bbp_topic_tags"></p><div class="bbp-submit-wrapper"><button type="submit" id="bbp_reply_submit" name="bbp_reply_submit" class="button submit" data-publish>Submit</button></div></fieldset></form></div>`,
  },
  {
    client: 'HumHub comment',
    path: '/dashboard',
    html: `<div class="comment-container"><form class="comment-form"><div class="ProsemirrorEditor"><div class="ProseMirror humhub-ui-richtext" contenteditable="true" data-placeholder="Write a new comment..." data-box></div></div><textarea name="Comment[message]" hidden></textarea>
      <div class="comment-buttons"><button type="button" class="btn fileinput-button" title="Upload"><i class="fa fa-cloud-upload"></i></button><button type="submit" class="btn btn-comment-submit btn-sm" data-publish><i class="fa fa-send"></i></button></div></form></div>`,
  },
  {
    client: 'Loomio',
    path: '/d/abc/topic',
    html: `<div class="comment-form"><form><div class="html-editor"><div class="ProseMirror" contenteditable="true" role="textbox" aria-label="Write a comment" data-box><p></p></div><div class="menubar"><button type="button" title="Bold"></button></div></div>
      <v-btn role="button" type="submit" class="comment-form__submit-button" data-publish><span class="v-btn__content">Reply</span></v-btn></form></div>`,
  },
  {
    client: 'Decidim',
    path: '/processes/a/f/1/debates/2',
    html: `<div class="add-comment"><form class="new_comment" action="/comments" method="post"><label for="add-comment-2">Comment</label><textarea id="add-comment-2" name="comment[body]" placeholder="What do you think about this?" maxlength="1000" data-box></textarea>
      <button type="submit" class="button" disabled data-publish><span>Publier le commentaire</span></button></form></div>`,
  },
  {
    client: 'WriteFreely',
    path: '/new',
    html: `<div id="overlay"></div><textarea id="writer" placeholder="Write..." class="prose" data-box></textarea><header id="tools"><div id="clip"><h1>Site</h1><nav id="target"><ul><li><a href="/me/c/">Drafts</a></li></ul></nav><span id="wc">0 words</span></div>
      <div id="belt"><div class="tool"><a href="#markdown" title="Markdown help">?</a></div><div class="tool"><button title="Publish your writing" id="publish" data-publish>Publish</button></div></div></header>`,
  },
  {
    client: 'Plume',
    path: '/~/blog/new',
    html: `<main><div id="editor-main"><h1 contenteditable="true" data-placeholder="Title" data-also></h1><h2 contenteditable="true" data-placeholder="Subtitle, or summary" data-also></h2><article contenteditable="true" data-placeholder="Write your article here. Markdown is supported." data-box></article></div>
      <aside><button type="button" class="button">Add media</button><button class="button" data-publish>Publish</button></aside></main>`,
  },
  {
    client: 'Ghost',
    path: '/ghost/#/editor/post/1',
    html: `<section class="gh-editor"><header class="gh-editor-header"><a href="/ghost/#/posts">Posts</a><div class="gh-editor-publish-buttons"><button type="button" class="gh-btn gh-btn-editor"><span>Preview</span></button><button type="button" class="gh-btn gh-publish-trigger" data-publish><span>Publish</span></button></div></header>
      <div class="gh-koenig-editor-pane"><textarea class="gh-editor-title" placeholder="Post title" data-also></textarea><div class="kg-prose" data-lexical-editor="true" contenteditable="true" role="textbox" data-box><p></p></div></div></section>`,
  },
  {
    client: 'Mixpost',
    path: '/mixpost/posts/create',
    html: `<div class="editor"><div class="ProseMirror" contenteditable="true" data-box><p data-placeholder="Type something great"></p></div><button type="button">Add media</button></div><div class="footer"><button type="button">Save to draft</button><button type="button" data-publish>Schedule</button><button type="button" data-publish>Post now</button></div>`,
  },
  {
    client: 'Mobilizon',
    path: '/events/abc',
    html: `<section class="comments"><form class="new-comment"><article><div class="editor"><div contenteditable="true" class="ProseMirror" role="textbox" aria-label="Comment body" data-box><p></p></div></div></article><button type="submit" class="btn" data-publish><span>Post a comment</span></button></form></section>`,
  },
  {
    client: 'Iceshrimp in Arabic',
    path: '/',
    html: `<div class="form" dir="rtl"><textarea placeholder="ماذا يدور في ذهنك؟" data-box></textarea><footer><button title="إرفاق"></button><button class="submit" data-publish>نشر</button></footer></div>`,
  },
  {
    client: 'A forum in Japanese',
    path: '/t/5',
    html: `<form method="post" action="/t/5"><textarea name="body" data-box></textarea><input type="submit" name="draft" value="下書き保存"><input type="submit" value="コメントを投稿する" data-publish></form>`,
  },
  {
    client: 'Reply boxes without a form',
    path: '/p/1',
    html: `<main><article><p>One</p><a href="#">Reply</a><div class="reply"><textarea aria-label="Your reply" data-box></textarea><div role="button" tabindex="0" data-publish>Reply</div></div></article>
      <article><p>Two</p><div class="reply"><textarea aria-label="Your reply"></textarea><div role="button" tabindex="0">Reply</div></div></article></main>`,
  },
  {
    client: 'A button that names its form',
    path: '/write',
    html: `<header><a href="/">Back</a><button form="write" type="submit" data-publish>Publish &amp; close</button></header><main><form id="write"><textarea name="body" data-box></textarea></form></main>`,
  },
];
