/** Words that deny what follows them in a clause, as the engine folds text: small letters, straight apostrophes. */
export const negators = new Set(
  [
    'not never no cannot without neither nor nobody nothing none hardly',
    'dont doesnt didnt isnt arent wasnt werent wont wouldnt cant couldnt shouldnt hasnt havent hadnt aint',
    "ne n' pas jamais sans ni aucun aucune nullement",
  ].flatMap((words) => words.split(' ')),
);

/** Any verb with n't. */
export const negatedEnding = "n't";

/** What "not" and "no" do not deny: "not only", "no doubt". */
export const notDenied = new Set(['only', 'just', 'merely', 'doubt', 'wonder', 'seulement', 'doute']);

/** Words a new clause begins with: what is denied before them says nothing of what comes after. */
export const clauseStarts = new Set(
  'but however although though because while instead mais cependant pourtant car puisque'.split(' '),
);

/** Marks that end a clause, as the engine folds them. */
export const clauseEnds = new Set([...',;:()-!?…"/|', '–', '—']);
