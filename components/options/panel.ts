import type { ComponentType } from 'preact';
import type { Desk } from './desk';

/** A part of the options page: one file that states it, one line in panels.ts. */
export interface Panel {
  id: string;
  title: string;
  /** One sentence under the title: what the panel is for. */
  about?: string;
  Component: ComponentType<{ desk: Desk }>;
}

/** States the shape of a panel's file. */
export function definePanel(panel: Panel): Panel {
  return panel;
}
