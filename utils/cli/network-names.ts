import type { Network } from '../../rules/format/network';

/** The names of networks by their ids; one that Goalpost does not know is named by its id. */
export async function networkNames(ids: readonly string[]): Promise<(id: string) => string> {
  const names = new Map(await Promise.all(ids.map(async (id) => [id, await nameOf(id)] as const)));
  return (id) => names.get(id) ?? id;
}

async function nameOf(id: string): Promise<string> {
  if (!/^[\w-]+$/.test(id)) return id;
  try {
    const file: Record<string, Network> = await import(`../networks/${id}.ts`);
    return Object.values(file)[0]?.name ?? id;
  } catch {
    return id;
  }
}
