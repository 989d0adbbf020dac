import type { FunctionComponent } from 'preact';
import type { Desk } from './desk';

/** A part of the options page: one file that states it, one line in panels.ts. */
export interface Panel {
  id: string;
  title: string;
  /** One sentence under the title: what the panel is for. */
  about?: string;
  /** The parts of the desk it shows and asks for, brought when it is visited first. */
  needs: readonly (keyof Desk)[];
  Component: FunctionComponent<{ desk: Desk }>;
}

/** States the shape of a panel's file: it gets the parts it needs and no other. */
export function definePanel<Part extends keyof Desk>(
  panel: Panel & { needs: readonly Part[]; Component: FunctionComponent<{ desk: Pick<Desk, Part> }> },
): Panel {
  return panel;
}
