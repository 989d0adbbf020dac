import { findAll } from '../composer/selectors';
import { hostOf } from '../composer/shadow-root';

/** How many ways to find an element again are kept: pages change, and mostly not in all ways at once. */
const kept = 3;
/** Attributes that sites' authors give to tell elements apart, the most lasting first. */
const telling = [
  'data-testid',
  'data-test',
  'data-cy',
  'name',
  'data-action',
  'aria-label',
  'placeholder',
  'data-placeholder',
  'type',
  'role',
];

/** Whether a name looks made by a program for this one page view: ids with numbers, hashes of styles, React's `:r1:`. */
function isPassing(name: string): boolean {
  return (
    /\d|:|__|^(css|sc|jsx|svelte|radix|headlessui|react|ember|mui)-/.test(name) ||
    !/[aeiouy]/i.test(name) ||
    name.length > 40
  );
}

/**
 * Selectors that find exactly this element on the page, the most lasting first: by its id, what its authors call it, its
 * classes, and at last by its place. ` >>> ` leads into shadow roots, closed ones too.
 */
export function selectorsFor(element: Element): string[] {
  const root = element.getRootNode() as Document | ShadowRoot;
  const host = hostOf(element);
  const own = [...namesOf(element), ...placesOf(element, root)].filter((one) => findsOnly(root, one, element));
  const all = host ? selectorsFor(host).flatMap((outer) => own.map((inner) => `${outer} >>> ${inner}`)) : own;
  return all.filter((one) => findsOnly(element.ownerDocument, one, element)).slice(0, kept);
}

function findsOnly(root: ParentNode, selector: string, element: Element): boolean {
  const found = findAll(root, selector);
  return found.length === 1 && found[0] === element;
}

/** What an element could be told by alone. */
function namesOf(element: Element): string[] {
  const tag = element.localName;
  const attributes = telling
    .map((name) => [name, element.getAttribute(name)] as const)
    .filter(([, value]) => value && value.length < 80)
    .map(([name, value]) => `[${name}="${CSS.escape(value ?? '')}"]`);
  const classes = [...element.classList].filter((name) => !isPassing(name)).map((name) => `.${CSS.escape(name)}`);
  return [
    ...(element.id && !isPassing(element.id) ? [`#${CSS.escape(element.id)}`] : []),
    ...attributes.map((attribute) => tag + attribute),
    ...classes.map((name) => tag + name),
    ...(classes.length > 1 ? [tag + classes.slice(0, 3).join('')] : []),
    tag + attributes.slice(0, 3).join(''),
  ];
}

/** Where an element stands: below the closest ancestor that has a name, else from the top of its tree. */
function placesOf(element: Element, root: Document | ShadowRoot): string[] {
  const places: string[] = [];
  let path = '';
  for (let at: Element | null = element; at && at !== root.firstElementChild; at = at.parentElement) {
    path = stepTo(at) + (path && ` > ${path}`);
    const parent: Element | null = at.parentElement;
    for (const name of parent ? namesOf(parent).filter((one) => findsOnly(root, one, parent)) : []) {
      places.push(...namesOf(element).map((own) => `${name} ${own}`), `${name} > ${path}`);
    }
  }
  return [...places, path];
}

function stepTo(element: Element): string {
  const alike = [...(element.parentNode?.children ?? [])].filter(({ localName }) => localName === element.localName);
  return alike.length > 1 ? `${element.localName}:nth-of-type(${alike.indexOf(element) + 1})` : element.localName;
}
