import type { HearTone } from '../../rules/tone/tone';

/** Loads what hears tone, where it is asked for: its models would make every start of the command line slower. */
export async function loadTone(): Promise<HearTone> {
  const { hearTone } = await import('../../rules/tone/hear-tone');
  return hearTone;
}
