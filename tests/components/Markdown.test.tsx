// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Markdown } from '../../components/Markdown';
import { draw } from './draw';

const html = (text: string) => draw(<Markdown text={text} />).querySelector('.markdown')?.innerHTML;

test.each([
  ['One line\nand its end.', '<p>One line and its end.</p>'],
  ['First.\n\nSecond.', '<p>First.</p><p>Second.</p>'],
  ['Never:\n- names\n- plates\n  of cars', '<p>Never:</p><ul><li>names</li><li>plates of cars</li></ul>'],
  ['1. look\n2. ask', '<ol><li>look</li><li>ask</li></ol>'],
  ['**Never** post *names*.', '<p><strong>Never</strong> post <em>names</em>.</p>'],
  ['2 * 3 * 4 and a ** alone', '<p>2 * 3 * 4 and a ** alone</p>'],
  [
    'See [the **act**](https://law.example/a?b=1).',
    '<p>See <a href="https://law.example/a?b=1" target="_blank" rel="noopener noreferrer">the **act**</a>.</p>',
  ],
])('%j', (text, expected) => {
  expect(html(text)).toBe(expected);
});

test.each([
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '[click](javascript:alert(1))',
  '[click](data:text/html,<b>x</b>)',
  '[click](JaVaScRiPt:alert(1))',
  '![photo](https://evil.example/track.gif)',
])('%j makes no element but text and safe links', (text) => {
  const page = draw(<Markdown text={text} />);
  expect(page.querySelector('img, script, b, a:not([href^="https://"])')).toBeNull();
  expect(page.textContent).toContain(text.startsWith('!') ? 'photo' : text);
});

test('a hostile text keeps all its words', () => {
  const text = `${'[*'.repeat(2000)}${'**a'.repeat(2000)}`;
  expect(draw(<Markdown text={text} />).textContent?.replaceAll('*', '')).toBe('['.repeat(2000) + 'a'.repeat(2000));
});
