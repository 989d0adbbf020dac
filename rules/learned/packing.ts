/** Ascending numbers as the gaps between them: seven bits a byte, the lowest first, the highest bit says that more follow; in base64. */
export function packPlaces(places: readonly number[]): string {
  let bytes = '';
  let before = 0;
  for (const place of places) {
    let gap = place - before;
    for (; gap > 0x7f; gap >>>= 7) bytes += String.fromCharCode((gap & 0x7f) | 0x80);
    bytes += String.fromCharCode(gap);
    before = place;
  }
  return btoa(bytes);
}

/** As {@link packPlaces} writes them. */
export function unpackPlaces(packed: string): number[] {
  const places: number[] = [];
  const bytes = atob(packed);
  for (let at = 0, place = 0; at < bytes.length; ) {
    for (let shift = 0, isMore = true; isMore; shift += 7) {
      const byte = bytes.charCodeAt(at++);
      place += (byte & 0x7f) << shift;
      isMore = byte > 0x7f;
    }
    places.push(place);
  }
  return places;
}

/** Numbers from -128 to 127, a byte each, in base64. */
export function packBytes(values: Int8Array): string {
  return btoa(Array.from(values, (value) => String.fromCharCode(value & 0xff)).join(''));
}

/** As {@link packBytes} writes them. */
export function unpackBytes(packed: string): Int8Array {
  return Int8Array.from(atob(packed), (byte) => byte.charCodeAt(0));
}
