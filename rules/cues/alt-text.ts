import { foldText } from '../text/fold';

const longest = 1500;
const fewestWords = 2;
/** What a camera, a phone or a program calls a file; and any name that ends as files do. */
const fileName =
  /^(img|dsc[fn]?|pxl|mvi|gopr|screen ?shots?|photo|image|capture)?[\s_\-()\d.,:]*(am|pm|at|à)?[\s\d.]*$|^\S+\.(jpe?g|png|gif|webp|heic|mp4|mov)$/;
/** A screen reader has said already that it is a picture. */
const sayingSo =
  /^(an? |the |une? |la |l')?(image|photo|photograph|picture|pic|photographie|video|vidéo)( (of|showing|d'|de|du|des|montrant)( |$)|$)/;

/**
 * Whether a description of a photo or video tells less than it should: a file's name, one word, "photo of...", the post's own
 * text again, or more than 1,500 characters. An empty one is missing, which is another matter.
 */
export function isPoorAlt(alt: string, text: string): boolean {
  const folded = foldText(alt).normalize('NFC').trim();
  if (folded === '') return false;
  if (alt.length > longest || fileName.test(folded) || sayingSo.test(folded)) return true;
  const hasWords = folded.split(/\s+/).length >= fewestWords || /[\u3040-\u30ff\u3400-\u9fff]{4}/.test(folded);
  return !hasWords || folded === foldText(text).normalize('NFC').trim();
}
