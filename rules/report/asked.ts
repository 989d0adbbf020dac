/** What a person asks the report page for, as the fields hold it. */
export interface Asked {
  /** One of the reading’s ids. */
  reading: string;
  /** One of the period’s ids, or '' for own days. */
  period: string;
  /** Own days, `YYYY-MM-DD`. */
  from: string;
  to: string;
  /** One of the names there are; undefined for all, '' for posts that do not say. */
  unit: string | undefined;
  role: string | undefined;
  network: string | undefined;
  /** As typed; '' where not said. */
  minutesPerPost: string;
  costPerHour: string;
  everyPost: boolean;
}

/** Something to choose, and the name people know it by. */
export interface AskedChoice {
  id: string;
  name: string;
}
