import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unzip, zipLimits } from '../../../utils/zip/unzip';

const bytes = (text: string) => new TextEncoder().encode(text);
const all = () => true;

/** A zip whose list of files is changed: at each place of the entry's record, counted from its beginning. */
function withEntry(zip: Uint8Array, change: (view: DataView, at: number) => void): Uint8Array {
  const changed = zip.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at + 4 <= changed.length; at++) if (view.getUint32(at, true) === 0x02014b50) change(view, at);
  return changed;
}

describe('unpacking a zip', () => {
  it('gives the wanted files, packed or not, and passes over folders and zips in it', () => {
    const zip = zipSync({
      styles: { 'a.yml': bytes('a'.repeat(1000)), 'plain.yml': [bytes('plain'), { level: 0 }], 'big.bin': bytes('x') },
      'é/ö.yml': bytes('ü'),
      'inner.zip': zipSync({ 'b.yml': bytes('b') }),
    });
    const { files, notices } = unzip(zip, (path) => path.endsWith('.yml'));
    expect(files.map((file) => [file.path, new TextDecoder().decode(file.bytes)])).toEqual([
      ['styles/a.yml', 'a'.repeat(1000)],
      ['styles/plain.yml', 'plain'],
      ['é/ö.yml', 'ü'],
    ]);
    expect(notices).toEqual(['inner.zip is a zip in the zip: passed over']);
  });

  it('reads a file whose text fills many steps', () => {
    const text = Array.from({ length: 300_000 }, (_, index) => String.fromCharCode(97 + ((index * index) % 26))).join(
      '',
    );
    const [file] = unzip(zipSync({ 'a.yml': bytes(text) }), all).files;
    expect(new TextDecoder().decode(file?.bytes) === text).toBe(true);
  });

  const bomb = zipSync({ 'bomb.yml': new Uint8Array(30_000_000) });
  const small = zipSync({ 'a.yml': bytes('a'.repeat(2000)) });
  it.each([
    ['a bomb of zeros', bomb, /is a zip bomb: “bomb.yml” would unpack to more than 200 times its size/],
    [
      'a bomb that says it is small',
      withEntry(bomb, (view, at) => view.setUint32(at + 24, 1000, true)),
      /is damaged: “bomb.yml” is not what its list of files says/,
    ],
    [
      'files that overlap',
      withEntry(zipSync({ 'a.yml': bytes('abc'), 'b.yml': bytes('abc') }), (view, at) =>
        view.setUint32(at + 20, 900, true),
      ),
      /its files overlap/,
    ],
    ['a path upwards', zipSync({ '../a.yml': bytes('a') }), /“\.\.\/a.yml”, a path that leads out of its folder/],
    ['a path upwards with \\', zipSync({ 'a\\..\\..\\b.yml': bytes('a') }), /leads out of its folder/],
    ['an absolute path', zipSync({ '/etc/a.yml': bytes('a') }), /leads out of its folder/],
    ['a drive', zipSync({ 'C:\\a.yml': bytes('a') }), /leads out of its folder/],
    ['what is no zip', bytes('extends: existence\n'.repeat(10)), /is no zip, or is not complete/],
    ['nothing', new Uint8Array(), /is no zip, or is not complete/],
    ['half a zip', bomb.slice(0, -30), /is no zip, or is not complete/],
    ['a password', withEntry(small, (view, at) => view.setUint16(at + 8, 1, true)), /is locked with a password/],
    ['another way of packing', withEntry(small, (view, at) => view.setUint16(at + 10, 14, true)), /can’t be read/],
    [
      'a file that is elsewhere',
      withEntry(small, (view, at) => view.setUint32(at + 42, 70_000, true)),
      /is damaged: a.yml can’t be read/,
    ],
    ['a broken list', withEntry(small, (view, at) => view.setUint32(at, 7, true)), /its list of files can’t be read/],
    [
      'damaged bytes',
      (() => {
        const zip = small.slice();
        zip.fill(0xff, 36, 44);
        return zip;
      })(),
      /is damaged/,
    ],
  ])('refuses %s', (_, zip, reason) => {
    expect(() => unzip(zip, all)).toThrow(reason);
  });

  it('refuses what is larger than its limits', () => {
    const zip = zipSync({ 'a.yml': bytes('abcdef'), 'b.yml': bytes('abcdef') });
    const refused = (limits: Partial<typeof zipLimits>) => () => unzip(zip, all, { ...zipLimits, ...limits });
    expect(refused({ zip: 100 })).toThrow(/is larger than 0.0001 MB/);
    expect(refused({ entries: 1 })).toThrow(/holds more than 1 files/);
    expect(refused({ file: 5 })).toThrow(/holds “a.yml”, which is larger than 0.000005 MB/);
    expect(refused({ total: 11 })).toThrow(/would unpack to more than 0.000011 MB/);
    expect(refused({ file: 6, total: 12 })).not.toThrow();
  });
});
