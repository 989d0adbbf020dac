const sentenceEnd = /(?<=[.!?])\s+|\n+/;
const forbids =
  /\b(must not|mustn[’']t|may not|shall not|should not|shouldn[’']t|do not|don[’']t|can[’']t|cannot|never|not (allowed|permitted|acceptable)|prohibit(s|ed)?|forbid(s|den)?|banned|refrain from|avoid|keep [\w ]{1,40} (to yourself|to themselves|offline|internal|private|in-house)|(must|shall|should|need to|have to|are to|required to) (first )?(obtain|get|seek|request|ask for|receive) ([\w-]+ ){0,3}(approval|permission|authori[sz]ation|clearance)|(get|obtain|seek|ask for) ([\w-]+ ){0,2}(approval|permission|authori[sz]ation|clearance)|(must|shall|need to|have to|has to) be (pre-?)?(approved|cleared|authori[sz]ed|reviewed)|(must|shall|should) (always )?(be|remain|stay) (respectful|courteous|professional|positive|loyal|civil|supportive)|(^|[.!?:] )be (always )?(respectful|courteous|professional|positive|loyal|civil|supportive)|(ask|check with|clear it with) .{0,60}\bbefore (you )?(post|share|publish|comment)|no (photography|filming|recording|employees?|staff|members?|one|talk|talking|discussions?|photos?|pictures|posts?|contact|comments?|logos?|uniforms?|criticism)|needs? (approval|permission|prior)|requires? (approval|permission|prior)|only with|il est interdit|interdit|ne (doi(t|vent)|peu(t|vent)) pas|défense de)\b/i;
const excuses =
  /\b(not (be )?(restricted?|prohibited|forbidden|prevented?|limited|barred|sanctioned|apply|reach)|nothing (here|in this)|is protected|are protected|retaliat\w*|free to|keep(s)? (your|their) rights?|(has|have) (the|a) right|is welcome|are welcome|not (a|any) ban)\b/i;

/** The sentences of a policy or message that forbid something, without those that say that something is not forbidden. */
export function forbiddingSentences(text: string): string[] {
  return sentencesOf(text).filter((sentence) => forbids.test(sentence) && !excuses.test(sentence));
}

/** Sentences without the marks of Markdown. */
function sentencesOf(text: string): string[] {
  return text
    .replace(/[*_`#>]+/g, '')
    .split(sentenceEnd)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
