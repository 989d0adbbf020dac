import type { Pressed } from '../composer/publish-control';

/** What the Navigation API tells, where the browser has it: https://developer.mozilla.org/docs/Web/API/NavigateEvent. */
interface NavigateEvent extends Event {
  userInitiated: boolean;
  hashChange: boolean;
  downloadRequest: string | null;
  destination: { sameDocument: boolean };
}

/**
 * Calls back when the page is going to be left with the post: by the form itself, or because the page goes on to what was
 * published. Before it is left: what a page writes while it is hidden, Firefox loses.
 */
export function onLeaving({ submit }: Pressed, callback: () => void, signal: AbortSignal): void {
  const onNavigate = (event: Event) => {
    const { userInitiated, hashChange, downloadRequest, destination } = event as NavigateEvent;
    if (!userInitiated && !hashChange && !downloadRequest && !destination.sameDocument) callback();
  };
  const navigation = (globalThis as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener('navigate', onNavigate, { signal });
  // The page has its say about the submit before that.
  if (submit) setTimeout(() => !signal.aborted && staysInTab(submit) && callback(), 0);
}

/** Whether the browser takes the post to its form's address, in this very tab. */
function staysInTab(submit: SubmitEvent): boolean {
  // By attributes: fields of these names would hide the properties.
  const form = submit.target as HTMLFormElement;
  const target = submit.submitter?.getAttribute('formtarget') ?? form.getAttribute('target') ?? '_self';
  const isDialog = form.getAttribute('method')?.toLowerCase() === 'dialog';
  return !submit.defaultPrevented && !isDialog && ['', '_self', '_top'].includes(target);
}
