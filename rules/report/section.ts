import type { Report } from './report';

/** What a reading tells of: the report, and the names that it takes from outside. */
export interface Telling {
  report: Report;
  /** How people name a network, by its id. */
  networkName(id: string): string;
  /** The day the report was made, `YYYY-MM-DD`. */
  made: string;
  /** Whose posts they are. */
  organization?: string;
  /** Prints every post, instead of some for each goal. */
  everyPost?: boolean;
}

/** One part of a report: what it says in sentences, and the figures behind it. */
export interface Section {
  title: string;
  says: readonly string[];
  chart?: ShareChart;
  table?: Table;
  /** Half as wide as the page; two of them stand side by side. */
  isHalf?: boolean;
  /** What it says is a list. */
  isList?: boolean;
  /** In small letters. */
  isSmall?: boolean;
}

/** Tells a section; undefined where it would say nothing. */
export type TellSection = (telling: Telling) => Section | undefined;

/** Shares (0..1) over time; a point without one is a gap in the line. */
export interface ShareChart {
  name: string;
  points: readonly { name: string; share: number | undefined }[];
}

export interface Table {
  /** What it shows, for those who don’t see it. */
  caption: string;
  columns: readonly Column[];
  groups: readonly RowGroup[];
  /** So many rows are printed; the others are on the screen and in the files. All where missing. */
  printed?: number;
  /** The name under which it can be opened, where a chart shows its figures. */
  behind?: string;
}

export interface Column {
  name: string;
  /** Figures stand at the end of their column. */
  isFigure?: boolean;
  /** Stays on one line. */
  isShort?: boolean;
  /** Holds bars. */
  isBar?: boolean;
  /** What there is most room for. */
  isWide?: boolean;
}

export interface RowGroup {
  /** What its rows have in common. */
  name?: string;
  rows: readonly (readonly Cell[])[];
}

export type Cell = string | RichCell;

export interface RichCell {
  text: string;
  /** More of it, in small letters. */
  note?: string;
  /** Where it leads, an https address. */
  link?: string;
  /** A bar beside the text: how long, and where the target is, both of `most`. */
  bar?: { value: number; target?: number; most: number };
  /** How dark the cell is, 0..1. */
  heat?: number;
  /** How it stands: shown by a sign too. */
  mark?: 'met' | 'near' | 'short' | 'gap';
}

/** The text of a cell, with its note. */
export function textOf(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  return cell.note ? `${cell.text} (${cell.note})` : cell.text;
}
