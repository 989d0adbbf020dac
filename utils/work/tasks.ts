import { backtestPosts } from './backtest-posts';
import { lintPacks } from './lint-packs';
import { openPostsFile } from './open-posts-file';
import { rateRules } from './rate-rules';
import { tryFiles } from './try-files';

/** Everything that takes too long for a page to wait for. A new one is a file here and a line. */
export const tasks = { tryFiles, rateRules, lintPacks, openPostsFile, backtestPosts };
