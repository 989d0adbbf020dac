import { type Signal, signal } from '@preact/signals';
import type { Setting } from './settings';

/** Gives a setting as a signal that follows it, whichever part of the extension sets it, until `lifetime` aborts. */
export function liveSetting<Value>(
  setting: Pick<Setting<Value>, 'get' | 'onChanged'>,
  lifetime: AbortSignal,
): Promise<Signal<Value>> {
  return setting.get().then((value) => {
    const live = signal(value);
    setting.onChanged((changed) => {
      live.value = changed;
    }, lifetime);
    return live;
  });
}
