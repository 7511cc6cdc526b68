/**
 * Lines that stand in the columns of an article but are none of its sentences: labels, invitations, credits.
 * Each is a general form of English newspapers' pages, not the words of one.
 */
const FURNITURE: readonly RegExp[] = [
  // a label or button alone in its line
  /^(?:advertise(?:ment|ments)?|sponsored(?: content)?|promoted|share(?: this)?(?: (?:story|article|page))?|comments?|copy link|print(?: this)?|save|listen(?: to (?:this )?(?:story|article))?|play video|watch now|skip (?:ad|advertisement)|(?:story|article) continues below(?: advertisement)?|continue reading|view (?:comments|gallery)|show (?:more|less)|back to top|most (?:read|popular|viewed)|trending(?: now)?|recommended|you may also like|up next|editor['’]s picks?)[.:!]?$/i,
  // a pointer to another story
  /^(?:read (?:more|also|next|on)|also read|related|see also|more on this|don['’]t miss|watch|listen|in (?:pictures|photos|video)|recommended)(?: (?:stories|story|articles?|here|news))?(?:\s*[:|>»→]|\s+[–—-]\s)/i,
  // an invitation to subscribe or follow
  /^(?:sign up|subscribe|register|get (?:the|our|all)|follow us|follow .{1,40} on|join (?:us|our)|download (?:our|the)|click here|tap here)\b.{0,200}\b(?:newsletters?|inbox|e-?mail|alerts?|channel|app|subscription|instagram|facebook|twitter|x|whatsapp|telegram|youtube|tiktok|bluesky|google news)\b/i,
  // a call for tips
  /^(?:do you (?:know|have)|have you|got a)\b.{0,120}\b(?:e-?mail|contact|get in touch|write to|call) /i,
  // when the page was published, how long it takes to read
  /^(?:this (?:article|story) (?:was|is) (?:first |originally )*published|(?:first )?published|(?:last )?updated|posted|last modified)\b[^.]{0,40}(?:\b\d{4}|\d:\d\d|\bago)[^.]{0,20}\.?$/i,
  /^(?:\d+\s+min(?:ute)?s?(?: read)?|\d+\s+(?:min(?:ute)?s?|hours?|days?)\s+ago|\d+ (?:comments?|shares?))$/i,
  // who wrote it
  /^(?:By|Words|Words by|Written by|BY)[:\s]\s*\p{Lu}[^.!?]{1,90}$/u,
  /^\(?(?:additional )?(?:reporting|writing|editing) by .{1,160}\)?$/i,
  // who took the picture
  /^(?:file |handout )?(?:photo|photograph|picture|image|illustration|video|graphic|credit|(?:photo|image|picture) (?:credit|source|caption))s?\s*(?::|by\b|courtesy\b)[^.]{0,120}\.?$/i,
  /^(?:photo|image|picture) (?:credit|source|caption), /i,
  /^.{0,200}\((?:[^()]{0,60}\p{L} ?\/ ?\p{Lu}[^()]{0,60}|(?:File )?(?:Photo|Image|Picture|Handout)s?\b[^()]{0,60}|[^()]{0,40} (?:Photo|Images|Pool))\)\.?$/u,
  /(?:\/|\bvia )\s?(?:Getty|Getty Images|AP|AFP|Reuters|EPA|Shutterstock|AP Photo|Pool)(?: Images)?\.?$/i,
  // whose page it is
  /^(?:©|\(c\)|copyright\b|all rights reserved\b)/i,
];

/** Whether a line of a page's article is none of its own: an advertisement's label, a credit, an invitation to subscribe. */
export function isFurniture(line: string): boolean {
  return FURNITURE.some((form) => form.test(line));
}
