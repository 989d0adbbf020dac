/** One request that reached the proxy. */
interface RecordedRequest {
  /** Milliseconds since 1970. */
  at: number;
  /** GET, POST...; CONNECT for an encrypted connection to a host that is not ours. */
  method: string;
  /** Host name, without a port. */
  host: string;
  /** Path and query; '' for a CONNECT. */
  path: string;
  body: string;
  /** True where the host is not one of ours: it was answered with 502, and nothing went out. */
  refused: boolean;
}

/** A post, comment or message that a page sent to its network. */
interface Published {
  host: string;
  /** Where it was written: 'post', 'post-inline', 'comment' or 'message'. */
  surface: string;
  text: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** All that reached the proxy, oldest first. */
export interface NetworkRecord {
  requests: RecordedRequest[];
  published: Published[];
}
