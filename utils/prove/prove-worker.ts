import type { Unproved } from '../../rules/expressions/expression';
import { prove } from './prove';

// One expression at a time comes in and its proof goes out; who takes too long is ended from outside.
addEventListener('message', async ({ data: { node } }: MessageEvent<Unproved>) => {
  postMessage(await prove(node));
});
