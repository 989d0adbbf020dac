import { assertLogged } from '../log/assert-logged';
import type { LiveLog } from '../log/live-log';
import { untilRead } from '../log/until-read';
import { call } from '../messaging';
import { samplesOf } from '../past-posts/posts-table';
import { matchResults } from '../results/match-results';
import { guessColumns, type ResultsColumns, type ResultsFile, readResultsFile } from '../results/results-table';
import type { service } from '../service';

const background = call<typeof service>();

/** A network's own export on its way into the log. */
export function resultsDesk(log: LiveLog) {
  let opened: { name: string; table: ResultsFile } | undefined;
  let found: ReturnType<typeof matchResults> | undefined;

  return {
    async onOpen(file: File) {
      log.open();
      found = undefined;
      const table = readResultsFile(new Uint8Array(await file.arrayBuffer()));
      opened = { name: file.name, table };
      return {
        columns: table.headers.map((name, column) => ({ name, samples: samplesOf(table, column) })),
        rows: table.rows.length,
        guess: guessColumns(table.headers),
      };
    },
    async onMatch(columns: ResultsColumns) {
      if (!opened) throw new Error('Choose the file again.');
      // A row may be about its oldest post.
      await untilRead(log.progress);
      found = matchResults(opened.table.rows, columns, log.posts.value);
      return found;
    },
    async onAdd() {
      if (!opened || !found || found.matched.length === 0) throw new Error('No row fits a post, so nothing is added.');
      const results = found.matched.map(({ post, results: some }) => ({ of: post.id, results: some }));
      assertLogged(await background.addResults({ source: opened.name, results }));
      const source = opened.name;
      log.show(results.map((one) => ({ kind: 'results', source, ...one })));
      opened = found = undefined;
      return results.length;
    },
  };
}
