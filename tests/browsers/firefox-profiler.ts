/** Functions that run inside Firefox with its own rights (see `FirefoxSession.inFirefox`); they travel as text. */

interface Thread {
  stringTable: string[];
}
interface Profile {
  threads: Thread[];
  processes: Profile[];
}
declare const Services: {
  profiler: {
    StartProfiler(entries: number, interval: number, features: string[], threads: string[]): Promise<void>;
    StopProfiler(): Promise<void>;
    getProfileDataAsync(): Promise<Profile>;
  };
};

/**
 * Starts Firefox's own profiler in all its processes: stacks of what runs, ten times a millisecond, and marks of timers, frames, and
 * listeners with where they were set.
 * https://searchfox.org/mozilla-central/source/tools/profiler/gecko/nsIProfiler.idl
 */
export function startProfiler(): Promise<void> {
  return Services.profiler.StartProfiler(4_000_000, 0.1, ['js', 'processcpu'], ['GeckoMain']);
}

/** Stops it, and gives the places in scripts under an address that were seen to run, or to have set what ran. */
export async function stopProfiler(address: string): Promise<string[]> {
  const profile = await Services.profiler.getProfileDataAsync();
  await Services.profiler.StopProfiler();
  const threads = [profile, ...profile.processes].flatMap((one) => one.threads);
  const places = threads.flatMap(({ stringTable }) => stringTable.filter((text) => text.includes(address)));
  return [...new Set(places)];
}
