import type { Signal } from '@preact/signals';
import { type Named, nameOf } from '../../named';
import { Grid } from '../grid/Grid';
import type { ListedPost } from './listed-post';
import { PostLine } from './PostLine';

export interface PostTableProps {
  posts: readonly ListedPost[];
  networks: readonly Named[];
  /** Id of the post whose details are open; '' for none. */
  chosen: Signal<string>;
}

const columns = ['When', 'Post', 'Goals', 'What came of it'];

/** Published posts as a grid of rows, newest first. */
export function PostTable({ posts, networks, chosen }: PostTableProps) {
  return (
    <Grid
      label="Published posts"
      class="post-table"
      columns={columns}
      empty="No post is like that. Search for other words, or widen the filters."
      rows={posts}
      idOf={({ id }) => id}
      height={64}
      areEven
      chosen={chosen}
    >
      {(post, place) => <PostLine post={post} network={nameOf(post.network, networks)} place={place} />}
    </Grid>
  );
}
