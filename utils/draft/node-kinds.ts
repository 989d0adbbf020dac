/** Whether a node is an element, of whatever page: what stands in a frame is no instance of this page's classes. */
export function isElement(node: unknown): node is Element {
  return (node as Node | undefined)?.nodeType === 1;
}

/** Whether a node is text, of whatever page. */
export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}
