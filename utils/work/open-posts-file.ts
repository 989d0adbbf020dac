import { openPosts } from '../past-posts/read-posts';
import type { Report } from './task';

/** A file of past posts as far as a person needs it to say which column holds the posts. */
export type PostsFile = Omit<ReturnType<typeof openPosts>, 'table'>;

/** Opens a file of past posts. */
export async function openPostsFile(file: File, report: Report): Promise<PostsFile> {
  report({ step: `Reading ${file.name}`, done: 0, total: 0 });
  const { columns, likely, isSure } = openPosts(new Uint8Array(await file.arrayBuffer()));
  return { columns, likely, isSure };
}
