import type { ClientPage } from './client-page';

/** Boxes of forums and links that stand under what others wrote, and in Markdown editors. */
export const quickReplies: readonly ClientPage[] = [
  {
    client: 'NodeBB quick reply',
    path: '/topic/5/hello',
    html: `<ul class="posts"><li component="post"><p>First</p><a component="post/reply" href="#">Reply</a></li></ul>
      <div component="topic/quickreply/container" class="quick-reply"><form method="post" action="/compose"><input type="hidden" name="tid" value="5"><div class="quickreply-message"><textarea rows="4" name="content" component="topic/quickreply/text" class="form-control mousetrap" placeholder="Enter your post content here, drag and drop images" data-box></textarea></div>
      <div><button type="submit" component="topic/quickreply/button" class="btn btn-primary" data-publish>Post quick reply</button><button type="submit" component="topic/quickreply/expand" class="btn" title="Open composer"><i class="fa fa-expand"></i></button></div></form></div>`,
  },
  {
    client: 'Apache Answer',
    path: '/questions/1',
    html: `<form><h5>Your Answer</h5><div class="md-editor-wrap"><div class="toolbar-wrap"><button type="button" title="Bold"></button></div><div class="cm-editor"><div class="cm-scroller"><div class="cm-content" contenteditable="true" role="textbox" aria-multiline="true" data-language="markdown" data-box><div class="cm-line"><br></div></div></div></div></div>
      <button type="submit" class="btn btn-primary" data-publish>Post your answer</button></form>`,
  },
  {
    client: 'Lobsters story',
    path: '/stories/new',
    html: `<form class="new_story" id="new_story" action="/stories" method="post"><label for="story_url">URL:</label><input type="url" id="story_url" name="story[url]"><label for="story_title">Title:</label><input type="text" id="story_title" name="story[title]" data-title>
      <label for="story_description">Text:</label><textarea name="story[description]" id="story_description" placeholder="Optional when submitting a URL; please see guidelines" data-box></textarea><input type="submit" name="commit" value="Submit" data-publish></form>`,
  },
  {
    client: 'EasyMDE',
    path: '/t/5',
    html: `<div class="card"><textarea hidden></textarea><div class="EasyMDEContainer" role="application"><div class="editor-toolbar" role="toolbar"><button type="button" title="Bold (Ctrl-B)"></button><button type="button" title="Toggle Preview (Ctrl-P)"></button></div>
      <div class="CodeMirror cm-s-easymde CodeMirror-wrap" data-box><div><textarea tabindex="0"></textarea></div><div class="CodeMirror-scroll" tabindex="-1"><div class="CodeMirror-sizer"><div><div class="CodeMirror-lines" role="presentation"><div class="CodeMirror-code" role="presentation"><pre class="CodeMirror-line" role="presentation"><span role="presentation"><span>\u200b</span></span></pre></div></div></div></div></div></div>
      <div class="editor-statusbar"><span class="words">0</span></div></div><button type="button" data-publish>Comment</button></div>`,
  },
];
