import type { Tab } from '../browsers/tab';

/** Calls a method of the background from a page of Goalpost that a tab shows, and gives what it answers. */
export async function askBackground(tab: Tab, method: string, payload: unknown = null): Promise<unknown> {
  const answer = await tab.run(send, method, payload);
  if (answer.failure) throw new Error(answer.failure.message);
  return answer.value;
}

interface Answer {
  value?: unknown;
  failure?: { message: string };
}

interface Messenger {
  runtime: { sendMessage(message: unknown): Promise<Answer> };
}

/** Runs in a page of Goalpost: sends the background a message. */
function send(method: string, payload: unknown): Promise<Answer> {
  const own = window as unknown as { browser?: Messenger; chrome: Messenger };
  return (own.browser ?? own.chrome).runtime.sendMessage({ method, ...(payload !== null && { payload }) });
}
