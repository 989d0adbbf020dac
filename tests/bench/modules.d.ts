declare module '*.yaml' {
  const pack: unknown;
  export default pack;
}

declare module 'write-good' {
  export default function writeGood(text: string): { index: number; offset: number; reason: string }[];
}
