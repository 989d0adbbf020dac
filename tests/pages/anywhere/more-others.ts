import type { ClientPage } from './client-page';

/** Boxes whose text is for few, or is no post. */
export const moreOthers: readonly ClientPage[] = [
  {
    client: 'MyBB private message in Spanish',
    path: '/private.php?action=send',
    html: `<form action="private.php" method="post" name="input"><table class="tborder"><tr><td class="thead" colspan="2"><strong>Redactar un mensaje privado</strong></td></tr><tr><td class="trow1"><strong>Destinatarios:</strong></td><td><textarea name="to" id="to" rows="2" cols="38"></textarea></td></tr><tr><td><strong>Asunto</strong></td><td><input type="text" name="subject" size="40"></td></tr><tr><td><strong>Mensaje:</strong></td><td><textarea name="message" id="message" rows="20" cols="70" data-box></textarea></td></tr></table><div><input type="submit" class="button" value="Enviar mensaje"><input type="submit" name="saveasdraft" value="Guardar como borrador"><input type="submit" name="preview" value="Previsualizar"></div></form>`,
  },
  {
    client: 'SMF personal message in German',
    path: '/index.php?action=pm;sa=send',
    html: `<form action="/index.php?action=pm;sa=send2" method="post" name="postmodify" id="postmodify"><div class="cat_bar"><h3 class="catbg">Neue Mitteilung</h3></div><div class="roundframe"><dl id="post_header"><dt><span id="caption_to">An:</span></dt><dd id="pm_to"><input type="text" name="to" id="to_control"></dd><dt>Betreff:</dt><dd><input type="text" name="subject"></dd></dl><textarea class="editor" name="message" id="message" rows="20" data-box></textarea><span id="post_confirm_buttons"><input type="submit" value="Mitteilung senden" name="post"><input type="submit" name="preview" value="Vorschau"></span></div></form>`,
  },
  {
    client: 'XenForo-like conversation',
    path: '/conversations/add',
    html: `<form action="/conversations/add" method="post" class="block"><div class="block-body"><dl class="formRow"><dt><label>Recipients</label></dt><dd><input type="text" name="recipients" class="input"></dd></dl><dl><dt></dt><dd><textarea rows="1" name="title" placeholder="Conversation title..."></textarea></dd></dl><dl><dd><div class="fr-box"><div class="fr-wrapper"><div class="fr-element fr-view" contenteditable="true" data-box><p><br></p></div><span class="fr-placeholder">Your message...</span></div></div></dd></dl></div><dl class="formSubmitRow"><button type="submit" class="button--primary button">Start conversation</button></dl></form>`,
  },
  {
    client: 'Moodle messages in French',
    path: '/message/index.php?id=4',
    html: `<div class="message-app main" data-region="message-app"><div data-region="body-container"><div class="message p-2"><p>Bonjour</p></div></div><div data-region="footer-container"><div data-region="content-messages-footer-container"><div class="d-flex"><textarea dir="auto" data-region="send-message-txt" class="form-control bg-light" rows="3" aria-label="Écrire un message…" placeholder="Écrire un message…" data-box></textarea><div class="position-relative"><button class="btn btn-link btn-icon" aria-label="Envoyer le message" data-action="send-message"><i class="icon fa fa-paper-plane"></i></button></div></div></div></div></div>`,
  },
  {
    client: 'Moodle assignment in Portuguese',
    path: '/mod/assign/view.php?id=3&action=editsubmission',
    html: `<form action="/mod/assign/view.php" method="post" class="mform"><fieldset><div class="fitem row"><div class="col-md-3"><label for="id_onlinetext_editor">Texto online</label></div><div class="felement"><textarea id="id_onlinetext_editor" name="onlinetext_editor[text]" rows="15" cols="80" data-box></textarea></div></div></fieldset><div class="fitem"><input type="submit" class="btn btn-primary" name="submitbutton" id="id_submitbutton" value="Salvar mudanças"><input type="submit" name="cancel" value="Cancelar"></div></form>`,
  },
  {
    client: 'Canvas inbox',
    path: '/conversations',
    html: `<div role="dialog" aria-label="Compose Message"><h2>Compose Message</h2><label>Course<input type="text"></label><label>To<input type="text" placeholder="Insert or Select Names"></label><label>Subject<input type="text" name="subject"></label><label><span>Message</span><textarea name="body" data-testid="message-body" data-box></textarea></label><div><button type="button">Cancel</button><button type="button" data-testid="send-button">Send</button></div></div>`,
  },
  {
    client: 'osTicket reply of an agent in German',
    path: '/scp/tickets.php?id=12',
    html: `<div id="response_options"><ul class="tabs"><li><a href="#reply">Antwort schreiben</a></li><li><a href="#note">Interne Notiz</a></li></ul><form id="reply" action="tickets.php?id=12#reply" name="reply" method="post" class="tab_content"><table><tr><td><label><strong>An:</strong></label></td><td><select name="emailreply"><option value="1">Kunde</option></select></td></tr><tr><td><label><strong>Antwort:</strong></label></td><td><textarea name="response" id="response" cols="50" rows="9" placeholder="Beginnen Sie hier mit Ihrer Antwort." class="richtext" data-box></textarea></td></tr></table><p><input class="save pending" type="submit" value="Antwort senden"><input type="reset" value="Zurücksetzen"></p></form></div>`,
  },
  {
    client: 'FreeScout reply',
    path: '/conversation/12',
    html: `<div class="conv-block conv-reply-block"><div class="conv-reply-body"><form class="form-horizontal form-reply" method="POST" action=""><input type="hidden" name="conversation_id" value="12"><div class="form-group"><label>Cc</label><select name="cc[]" multiple></select></div><div class="conv-reply-editor"><textarea id="body" name="body" rows="13" class="form-control" placeholder="Write your reply…" data-box></textarea></div><div class="editor-statusbar"><button type="button" class="btn btn-primary btn-reply-submit">Send Reply</button><button type="button" class="btn">Discard</button></div></form></div></div>`,
  },
  {
    client: 'Chatwoot answer',
    path: '/app/accounts/1/conversations/12',
    html: `<div class="conversation-panel"><ul class="conversation-panel"><li><div class="bubble">Hi</div></li></ul><div class="reply-box"><div class="reply-box__top"><button class="button is-active">Reply</button><button class="button">Private Note</button></div><div class="ProseMirror-woot-style" contenteditable="true" data-box><p data-placeholder="Shift + enter for new line. Start with '/' to select a Canned Response."><br></p></div><div class="bottom-box"><button title="Show emoji selector"><svg></svg></button><button class="button">Send (⌘ + ↵)</button></div></div></div>`,
  },
  {
    client: 'Open WebUI in Japanese',
    path: '/c/123',
    html: `<div id="chat-container"><div id="messages-container"><p>Hi</p></div><form class="w-full flex gap-1.5"><div id="message-input-container" class="flex-1 flex flex-col"><div class="scrollbar-hidden"><div id="chat-input" class="tiptap ProseMirror input-prose" contenteditable="true" data-box><p data-placeholder="今日はどのようにお手伝いできますか？"><br></p></div></div><div class="flex"><button type="button" aria-label="その他"><svg></svg></button><button id="send-message-button" type="submit" class="bg-black"><svg></svg></button></div></div></form></div>`,
  },
  {
    client: 'LibreChat in Arabic',
    path: '/c/new',
    html: `<form class="stretch mx-auto"><div role="group" class="composer"><textarea id="prompt-textarea" data-testid="text-input" rows="1" dir="rtl" placeholder="رسالة إلى GPT-4" aria-label="إدخال الرسالة" data-box></textarea><div><button type="button" id="attach-file" aria-label="إرفاق ملفات"><svg></svg></button><button id="send-button" aria-label="إرسال رسالة" data-testid="send-button" type="submit"><svg></svg></button></div></div></form>`,
  },
  {
    client: 'Contact Form 7 in Dutch',
    path: '/contact/',
    html: `<div class="wpcf7"><form action="/contact/#wpcf7-f5-p7-o1" method="post" class="wpcf7-form init"><p><label>Je naam<br><input type="text" name="your-name"></label></p><p><label>Je e-mail<br><input type="email" name="your-email"></label></p><p><label>Onderwerp<br><input type="text" name="your-subject"></label></p><p><label>Je bericht (optioneel)<br><textarea cols="40" rows="10" name="your-message" data-box></textarea></label></p><p><input class="wpcf7-form-control wpcf7-submit" type="submit" value="Verzenden"></p></form></div>`,
  },
  {
    client: 'a contact form at the foot of a blog in Italian',
    path: '/blog/un-articolo/',
    html: `<main><article><h1>Un articolo</h1><p>Testo.</p></article></main><footer><section id="contatti"><h3>Contattaci</h3><form action="/invia" method="post"><input type="text" name="nome" placeholder="Nome"><input type="email" name="email" placeholder="Email"><textarea name="testo" placeholder="Come possiamo aiutarti?" data-box></textarea><button type="submit">Invia</button></form></section></footer>`,
  },
  {
    client: 'Trilium note',
    path: '/',
    html: `<div id="center-pane"><div class="note-split"><div class="title-row"><input class="note-title" value="My note" placeholder="type note's title here..." spellcheck="true"></div><div class="note-detail"><div class="note-detail-editable-text"><div class="ck ck-content note-detail-editable-text-editor ck-editor__editable" role="textbox" contenteditable="true" aria-label="Editor editing area: main" data-box><p data-placeholder="Type the content of your note here ..."><br></p></div></div></div><button class="icon-action bx bx-plus" title="Add child note"></button></div></div>`,
  },
  {
    client: 'Joplin-like private note in Czech',
    path: '/notes/abc',
    html: `<div class="note-editor"><input class="title-input" placeholder="Název poznámky"><textarea class="note-body" placeholder="Pište sem…" data-box></textarea><div class="bar"><button class="btn">Uložit</button><button class="btn">Sdílet</button></div></div>`,
  },
  {
    client: 'WordPress settings in German',
    path: '/wp-admin/options-discussion.php',
    html: `<div class="wrap"><h1>Diskussion-Einstellungen</h1><form method="post" action="options.php"><table class="form-table"><tr><th scope="row">Kommentar-Moderation</th><td><fieldset><legend class="screen-reader-text">Kommentar-Moderation</legend><p><label for="moderation_keys">Wenn ein Kommentar im Inhalt eines der unten eingetragenen Wörter enthält, wird er in die Warteschlange verschoben.</label></p><p><textarea name="moderation_keys" rows="10" cols="50" id="moderation_keys" class="large-text code" data-box></textarea></p></fieldset></td></tr></table><p class="submit"><input type="submit" name="submit" id="submit" class="button button-primary" value="Änderungen speichern"></p></form></div>`,
  },
  {
    client: 'a report of a post in Spanish',
    path: '/posts/12',
    html: `<article><p>Hola.</p></article><div role="dialog" aria-modal="true"><h2>Denunciar publicación</h2><form><label for="reason">¿Cuál es el motivo?</label><textarea id="reason" name="reason" placeholder="Explica por qué denuncias esta publicación" data-box></textarea><button type="button">Cancelar</button><button type="submit">Enviar denuncia</button></form></div>`,
  },
  {
    client: 'a survey in French',
    path: '/index.php/12345',
    html: `<form id="limesurvey" method="post" action="/index.php/12345" class="survey-form-container"><div class="question-container text-long"><div class="question-title-container"><h3 class="ls-label-question">Qu’avez-vous pensé de notre service ?</h3></div><div class="answer-container"><textarea class="form-control" name="12345X1X1" id="answer12345X1X1" rows="5" aria-labelledby="ls-question-text" data-box></textarea></div></div><div class="row navigator"><button type="submit" id="ls-button-submit" value="movesubmit" class="btn btn-primary">Envoyer</button></div></form>`,
  },
  {
    client: 'a note for the seller at the checkout in Polish',
    path: '/zamowienie/',
    html: `<form name="checkout" method="post" class="checkout woocommerce-checkout" action="/zamowienie/"><h3>Dodatkowe informacje</h3><p class="form-row notes" id="order_comments_field"><label for="order_comments">Uwagi do zamówienia (opcjonalne)</label><textarea name="order_comments" class="input-text" id="order_comments" placeholder="Uwagi dotyczące twojego zamówienia, np. specjalne instrukcje dostawy." rows="2" cols="5" data-box></textarea></p><button type="submit" class="button alt" name="woocommerce_checkout_place_order" id="place_order" value="Kupuję i płacę">Kupuję i płacę</button></form>`,
  },
  {
    client: 'a job application in Russian',
    path: '/vacancies/12',
    html: `<div class="vacancy"><h1>Водитель</h1><form action="/vacancies/12/respond"><h3>Откликнуться на вакансию</h3><textarea name="letter" placeholder="Напишите сопроводительное письмо" data-box></textarea><button type="submit">Отправить отклик</button></form></div>`,
  },
  {
    client: 'a description of a picture for the blind',
    path: '/home',
    html: `<div role="dialog" aria-modal="true"><h2>Describe for people with visual impairments</h2><textarea id="description" maxlength="1500" placeholder="What would you tell someone who can't see this?" data-box></textarea><button type="button">Cancel</button><button type="submit">Apply</button></div>`,
  },
  {
    client: 'a calendar event of one’s own',
    path: '/apps/calendar/dayGridMonth/now/new',
    html: `<div class="popover"><input placeholder="Event title" class="calendar-edit-full__title"><div class="property-text"><textarea placeholder="Add a description" name="description" data-box></textarea></div><button class="button-vue">Save</button><button class="button-vue">More details</button></div>`,
  },
  {
    client: 'Nextcloud Talk in German',
    path: '/call/abcd1234',
    html: `<main class="main-view"><div class="scroller" role="region" aria-label="Liste der Nachrichten in der Unterhaltung"><ul><li class="message"><p>Hallo</p></li></ul></div><div class="new-message"><form class="new-message-form"><div class="new-message-form__input"><div class="rich-contenteditable"><div contenteditable="true" role="textbox" class="rich-contenteditable__input" aria-label="Nachricht schreiben, @, um jemanden zu erwähnen …" aria-placeholder="Nachricht schreiben …" data-box></div></div></div><button type="submit" aria-label="Nachricht senden" title="Nachricht senden"><svg></svg></button></form></div></main>`,
  },
  {
    client: 'a message in a Nostr chat in Chinese',
    path: '/messages/npub1abc',
    html: `<div class="chat"><div class="list"><div class="bubble">你好</div></div><div class="input-bar"><textarea placeholder="输入消息…" rows="1" data-box></textarea><button aria-label="发送"><svg></svg></button></div></div>`,
  },
  {
    client: 'a search in a forum in Turkish',
    path: '/search',
    html: `<form action="/search" method="get" class="SearchForm"><div><input type="text" name="Search" placeholder="Tartışmalarda ara" class="InputBox" data-box><button type="submit" class="Button">Ara</button></div></form>`,
  },
];
