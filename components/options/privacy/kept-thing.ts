/** A thing that Goalpost stores on this device, in plain words. */
export interface KeptThing {
  id: string;
  title: string;
  what: string;
  until: string;
  /** Whether “Erase everything” takes it: what is about the person. The rules in force and what makes them run stay. */
  isErased: boolean;
  /** Where it is: keys of the extension’s storage, one that ends in `:` for all that begin so; stores of its database. */
  places: readonly string[];
  /** In which of these places it is counted, and what: "post". Without it only its size is told. */
  counted?: { unit: string; in: readonly string[] };
}
