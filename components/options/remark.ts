/** A piece of advice about a pack or one of its rules. */
export interface Remark {
  /** Whose it is: the pack's id, and the rule's where it is about one. */
  pack: string;
  rule?: string | undefined;
  /** `risk`: may be unlawful or overbroad; `fault`: likely does not do what was meant; `advice`: would be better otherwise. */
  weight: 'risk' | 'fault' | 'advice';
  /** What is seen: "Fires on 14 of 100 sample posts". */
  words: string;
  why: string;
  /** Where the advice comes from, its address, and when it was checked (ISO date). */
  source?: string | undefined;
  url?: string | undefined;
  date?: string | undefined;
}
