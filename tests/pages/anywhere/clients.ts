import type { ClientPage } from './client-page';

const nav =
  '<nav><a href="/home">Home</a><a href="/notifications">Notifications</a><a href="/compose">New post</a><input type="search" placeholder="Search"></nav>';

/** Boxes of networks' open-source clients. */
export const clients: readonly ClientPage[] = [
  {
    client: 'Elk',
    path: '/elk.example/home',
    html: `${nav}<main><div class="flex flex-col"><div><div class="ProseMirror" contenteditable="true" data-box tabindex="0"><p data-placeholder="What is on your mind?" class="is-editor-empty"></p></div></div>
      <div class="flex"><button aria-label="Add images, a video or an audio file"><i></i></button><button aria-label="Add a poll"></button><button aria-label="Add content warning"></button>
      <button aria-label="Change content visibility" aria-haspopup="true"></button><button class="publish-button" aria-disabled="true" aria-describedby="publish-tooltip" data-publish><span>Publish!</span></button></div></div>
      <div role="feed"><article><p>Hello</p><button aria-label="Reply"></button><button aria-label="Boost"></button><button aria-label="Favourite"></button></article></div></main>`,
  },
  {
    client: 'Phanpy',
    path: '/#/compose',
    html: `<div id="compose-container" class="standalone"><div class="compose-top"><button class="light close-button"><svg aria-label="Close"></svg></button></div>
      <form><div class="toolbar stretch"><input type="text" name="spoilerText" placeholder="Content warning" data-title hidden><label class="toolbar-button"><input type="checkbox" name="sensitive"></label>
      <label class="toolbar-button"><select name="visibility"><option value="public" selected>Public</option><option value="unlisted">Unlisted</option><option value="private">Followers</option><option value="direct">Private mention</option></select></label></div>
      <text-expander><textarea class="large" name="status" placeholder="What are you doing?" data-box></textarea></text-expander>
      <div class="toolbar"><button type="button" class="toolbar-button"><svg aria-label="Add media"></svg></button><button type="button">Add poll</button><button type="submit" class="large" data-publish>Post</button></div></form></div>`,
  },
  {
    client: 'Pinafore',
    path: '/',
    html: `<h1 class="sr-only">Compose status</h1><div class="compose-box compose-box-realm-home"><input class="content-warning-input" id="cw-home" placeholder="Content warning" data-title>
      <textarea id="the-compose-box-input-home" class="compose-box-input" placeholder="What's on your mind?" data-box></textarea><div class="compose-box-toolbar"><button aria-label="Insert emoji"></button>
      <button aria-label="Add media"></button><button aria-label="Add poll"></button><button aria-label="Adjust privacy (currently Public)"></button><button aria-label="Add content warning"></button></div></div>
      <div class="compose-box-button-wrapper"><div class="compose-box-button-halo"><button class="primary compose-box-button" aria-label="Toot!" disabled data-publish><span>Toot!</span></button></div></div>`,
  },
  {
    client: 'Soapbox',
    path: '/compose',
    html: `<form id="compose" class="space-y-4"><div><div data-lexical-editor="true" role="textbox" aria-multiline="true" contenteditable="true" class="outline-none" data-testid="composer" data-box><p><br></p></div>
      <div class="pointer-events-none absolute">What's on your mind?</div></div><div class="flex"><button type="button" title="Add media"></button><button type="button" title="Post privacy"></button>
      <button type="submit" class="inline-flex bg-primary-500" data-publish><svg class="h-4"></svg><span>Post</span></button></div></form>`,
  },
  {
    client: 'Akkoma',
    path: '/main/friends',
    html: `<div class="post-status-form"><form autocomplete="off"><div class="form-group"><input type="text" class="form-post-subject" placeholder="Subject (optional)" data-title>
      <textarea class="form-post-body resize-height" rows="1" placeholder="Just landed in L.A." data-box></textarea><p class="character-counter">5000</p><div class="visibility-tray"><div class="ScopeSelector">
      <button type="button" class="button-unstyled scope" title="Direct - post to mentioned users only"></button><button type="button" class="button-unstyled scope selected" title="Public - post to public timelines"></button></div></div></div>
      <div class="form-bottom"><button type="button" title="Attach media"></button><button type="button" class="btn button-default" data-publish>Post</button></div></form></div>`,
  },
  {
    client: 'Sharkey',
    path: '/',
    html: `<div class="_popup" role="dialog"><header><button class="_button">✕</button><div><button class="_button"><span>Public</span><i class="ph-globe"></i></button>
      <button class="_button" data-cy-open-post-form-submit data-publish><div>Note<i class="ph-paper-plane-tilt"></i></div></button></div></header>
      <input placeholder="Content warning" class="cw" data-title><div><textarea placeholder="What are you up to?" data-cy-post-form-text data-box></textarea></div><footer><button title="Attach files"></button><button title="Poll"></button></footer></div>`,
  },
  {
    client: 'Pixelfed',
    path: '/i/compose',
    html: `<div class="compose-modal-component"><div class="card"><div class="card-header"><span><a href="#" class="text-dark">Back</a></span><span class="font-weight-bold">New Post</span>
      <span><a href="#" class="font-weight-bold text-decoration-none" data-publish>Post</a></span></div><div class="card-body"><img src="data:," alt=""><textarea class="form-control border-0" placeholder="Write a caption..." data-box></textarea></div></div></div>`,
  },
  {
    client: 'PeerTube',
    path: '/w/abcd',
    html: `<my-video-comments><h2>Comments</h2><form novalidate><div class="avatar-and-textarea"><div class="textarea-wrapper"><textarea placeholder="Add comment..." data-box></textarea></div></div>
      <div class="comment-buttons"><button class="tertiary-button cancel-button" type="button">Cancel</button><button class="peertube-button orange-button" data-publish>Comment</button></div></form>
      <div class="comment"><p>Nice</p><a href="#" class="reply">Reply</a></div></my-video-comments>`,
  },
  {
    client: 'Friendica',
    path: '/network',
    html: `<div class="comment-wwedit-wrapper" id="comment-edit-wrapper-7"><form class="comment-edit-form" id="comment-edit-form-7" action="item" method="post"><div class="bb form-group">
      <textarea id="comment-edit-text-7" class="form-control" name="body" placeholder="Comment" data-box></textarea></div><div class="comment-edit-submit-wrapper">
      <button type="submit" class="btn btn-primary btn-sm" name="submit" data-publish><i class="fa fa-envelope"></i> Submit</button><button type="button" class="btn"><i class="fa fa-eye"></i> Preview</button>
      <ul><li><button type="button" title="Bold"></button></li></ul></div></form></div>`,
  },
  {
    client: 'diaspora*',
    path: '/stream',
    html: `<div id="publisher"><form class="new_status_message" id="new_status_message" action="/status_messages" method="post"><div class="publisher-textarea-wrapper">
      <textarea name="status_message[text]" id="status_message_text" placeholder="Start writing..." data-box></textarea></div><div class="btn-toolbar"><button type="button" class="btn dropdown-toggle" aria-haspopup="true">Public</button>
      <button type="button" class="btn md-preview">Preview</button><input type="submit" name="commit" value="Share" class="btn btn-primary creation" disabled data-publish></div></form></div>`,
  },
];
