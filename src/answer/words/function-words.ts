/**
 * English words that hold a sentence together and say nothing by themselves, folded as `fold` does: articles,
 * pronouns, prepositions, conjunctions, auxiliaries, question words and the words with which people address a bot.
 */
export const functionWords: ReadonlySet<string> = new Set(
  `a an the this that these those such some any each every either neither no another other both all
  i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself
  she her hers herself it its itself they them their theirs themselves one ones
  who whom whose which what when where why how whats whos wheres whens hows whys whatever whoever
  thats theres heres theyll youll itll thatll youd theyd whod wholl whatre whyd howd lets
  am is are was were be been being isnt arent wasnt werent im youre hes shes theyre weve ive
  do does did doing done dont doesnt didnt have has had having havent hasnt hadnt
  can could cannot cant couldnt couldve will would wont wouldnt wouldve shall should shouldnt shouldve
  may might must mustnt neednt aint
  and or but nor if then than so because as while whereas although though unless until since
  of at by for with about against between into through during before after above below to from
  up down in out on off over under within without upon per via toward towards among amongst around
  not only own same too very just also there here again once more most much many few less least
  yes no ok okay please tell know explain describe give say said says hi hello hey thanks thank
  s t d ll m re ve`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
