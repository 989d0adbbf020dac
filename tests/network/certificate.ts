import { generate } from 'selfsigned';

/** A private key and its self-signed certificate, both PEM. */
export interface Certificate {
  key: string;
  cert: string;
}

let made: Promise<Certificate> | undefined;

/** The certificate for the host names given first; made once a process, kept in memory only, good for a day. */
export function certificateFor(hosts: readonly string[]): Promise<Certificate> {
  made ??= make(hosts);
  return made;
}

async function make(hosts: readonly string[]): Promise<Certificate> {
  const day = 86_400_000;
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'Goalpost test networks' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(Date.now() - day),
    notAfterDate: new Date(Date.now() + day),
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) }],
  });
  return { key, cert };
}
