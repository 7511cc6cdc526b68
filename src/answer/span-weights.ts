/**
 * How much each feature counts when spans are compared; features that are not here count nothing. Fitted by maximum
 * likelihood with L2 on the answers of 24 Wikipedia articles and 32 news stories (questions whose sentence is known); weights
 * under 0.2 left out. Names are those of `span-features.ts`; `who:first=NOUN` counts where the question asks who.
 */
export const spanWeights: ReadonlyMap<string, number> = new Map(
  `
after=$ 0.4; after=ADP 0.6; after=ADV 0.4; after=AUX 0.7; after=DET -0.2; after=NOUN -0.2
after=NUM -0.6; after=PART 0.3; after=PERSON -0.6; after=PRON 0.3; after=PROPN -0.6
after=SCONJ 0.2; after=TIME -0.4; asked-after 0.4; before=ADJ -0.3; before=ADP 0.4
before=AUX 0.4; before=DET 0.2; before=NUM -1.1; before=PART 0.2; before=PERSON -0.4
before=PROPN -0.5; before=SCONJ 0.2; before=VERB 0.6; before=X -0.3; before=^ 0.6
cut-after=end 0.4; cut-after=no -0.5; cut-after=pause 0.5; cut-after=quote 0.2
cut-before=begin -0.3; cut-before=no -0.5; cut-before=pause 0.2; cut-before=quote 0.5
distance=0 -0.2; distance=1 0.7; distance=2 0.5; distance=9 -0.9; first-word=a 0.2
first-word=about 0.2; first-word=after 0.7; first-word=an 0.5; first-word=are -0.2
first-word=at -0.4; first-word=be -0.3; first-word=because 0.6; first-word=been -0.5
first-word=before 0.5; first-word=between 0.7; first-word=but -0.4; first-word=during -0.5
first-word=for -0.3; first-word=her -0.6; first-word=in -0.5; first-word=into -0.4
first-word=is -0.8; first-word=not -0.4; first-word=of -0.6; first-word=on -0.2
first-word=or -0.4; first-word=that -0.3; first-word=their -0.5; first-word=to -0.5
first-word=until 0.5; first-word=was -0.6; first-word=were -0.5; first-word=with -0.7
first=AUX -0.3; first=CCONJ -0.8; first=DET -0.5; first=INTJ -0.2; first=NUM 1.0
first=PERSON 0.3; first=PRON -0.5; first=PROPN 0.5; first=SCONJ -0.4; first=TIME 0.5
first=X -0.6; holds-asked -0.6; holds-cut -0.5; holds-time -0.2; holds=CCONJ -0.5
holds=INTJ -0.3; holds=SCONJ -0.4; holds=TIME -0.2; holds=VERB -0.3; holds=X -0.6
how-long:after=NOUN 0.2; how-long:before=NOUN 0.3; how-long:first=ADV 0.3
how-long:first=NUM 0.5; how-long:holds-time 0.4; how-long:holds=DET 0.5
how-long:holds=NOUN -0.5; how-long:holds=NUM 0.5; how-long:holds=PROPN -0.3
how-long:holds=TIME 0.4; how-long:holds=VERB -0.4; how-long:last=DET 0.2
how-long:last=NOUN -0.2; how-long:last=TIME 0.5; how-long:length=1 -0.3; how-many:after=$ -0.2
how-many:after=ADP 0.3; how-many:after=NOUN -0.2; how-many:after=NUM 0.3
how-many:after=SCONJ -0.2; how-many:after=X 0.3; how-many:asked-after 0.5
how-many:before=ADP -0.4; how-many:before=ADV -0.3; how-many:before=PERSON 0.3
how-many:before=PRON 0.3; how-many:before=PROPN -0.3; how-many:before=SCONJ 0.2
how-many:before=VERB 0.2; how-many:cut-after=end -0.2; how-many:cut-after=no 0.3
how-many:distance=1 0.6; how-many:distance=3 0.5; how-many:distance=9 -1.0
how-many:first-word=about 0.3; how-many:first-word=an 0.2; how-many:first=ADJ -0.2
how-many:first=ADV 0.3; how-many:first=NOUN -0.2; how-many:first=NUM 0.8
how-many:first=PERSON -0.3; how-many:first=TIME 0.3; how-many:first=VERB -0.2
how-many:holds-asked -0.3; how-many:holds-cut -0.9; how-many:holds=ADJ -0.4
how-many:holds=ADP -0.2; how-many:holds=CCONJ -0.4; how-many:holds=DET -0.3
how-many:holds=NUM 0.9; how-many:holds=PROPN -0.6; how-many:holds=VERB -0.2
how-many:last=ADJ -0.2; how-many:last=DET -0.4; how-many:last=NOUN 0.5; how-many:last=NUM 0.5
how-many:last=PERSON -0.2; how-many:last=TIME 0.3; how-many:last=VERB -0.3
how-many:length=1 0.8; how-many:length=2 -0.3; how-many:length=4 -0.3; how-many:length=6-8 -0.3
how-many:word-before=after 0.2; how-many:word-before=as -0.3; how-many:word-before=be 0.3
how-many:word-before=into 0.2; how-many:word-before=of 0.2; how-many:word-before=on -0.2
how-many:word-before=or 0.2; how-many:word-before=that 0.2; how-many:word-before=were -0.3
how-much:after=$ -0.2; how-much:after=ADJ 0.3; how-much:after=ADP 0.4; how-much:after=NOUN -0.3
how-much:asked-after 0.2; how-much:before=ADP 0.2; how-much:before=AUX 0.3
how-much:cut-after=end -0.2; how-much:cut-after=no 0.3; how-much:first=ADV 0.2
how-much:first=NOUN -0.2; how-much:first=NUM 0.3; how-much:holds-time -0.3
how-much:holds=ADJ -0.3; how-much:holds=ADP 0.5; how-much:holds=DET -0.3; how-much:holds=NUM 0.7
how-much:holds=PROPN -0.4; how-much:holds=TIME -0.3; how-much:last=NUM 0.6
how-much:length=1 0.2; how-much:length=5 -0.2; how-much:length=6-8 -0.2
how-much:word-before=at 0.3; how-much:word-before=for 0.4; how-much:word-before=was 0.2
how-much:word-before=with 0.3; how:after=ADJ 0.2; how:after=ADV -0.3; how:after=AUX -0.3
how:after=CCONJ 0.2; how:after=NUM 0.3; how:after=PART -0.2; how:after=VERB -0.2
how:before=DET 0.2; how:before=PRON 0.2; how:before=PROPN 0.2; how:cut-before=begin -0.2
how:cut-before=quote 0.3; how:distance=2 0.2; how:distance=3 -0.3; how:distance=5 -0.3
how:distance=9 0.2; how:first-word=as 0.5; how:first=ADJ -0.2; how:first=ADV 0.6
how:first=PERSON -0.2; how:first=PROPN -0.4; how:first=TIME -0.2; how:first=VERB 0.5
how:holds-cut -0.2; how:holds=ADP 0.3; how:holds=AUX -0.3; how:holds=DET 0.2
how:holds=PART -0.2; how:holds=SCONJ -0.3; how:holds=VERB 0.4; how:last=ADV 0.2
how:last=PROPN -0.3; how:word-before=by 0.3; how:word-before=to 0.3; last=ADP -0.5
last=ADV -0.5; last=AUX -0.9; last=CCONJ -0.5; last=NOUN 0.4; last=NUM 0.9; last=PART -0.9
last=PERSON 0.5; last=PRON -0.5; last=PROPN 0.4; last=SCONJ -0.2; last=TIME 0.8; last=VERB -0.2
last=X 0.6; length=2 0.3; length=3 0.2; said:after=ADV -0.2; said:after=AUX 0.8
said:after=CCONJ -0.3; said:after=PART 0.2; said:after=PRON -0.3; said:after=VERB -0.2
said:before=ADJ -0.3; said:before=ADP -0.3; said:before=AUX 0.3; said:before=NOUN -0.3
said:before=PART -0.2; said:before=PERSON 0.2; said:before=PROPN 0.6; said:cut-after=no -0.5
said:cut-after=quote 0.5; said:cut-before=quote 0.3; said:distance=1 -0.4; said:distance=2 -0.2
said:distance=9 0.3; said:first-word=a 0.2; said:first=ADP -0.4; said:first=DET 0.2
said:first=NOUN 0.4; said:first=NUM -0.2; said:first=PROPN 0.2; said:first=VERB 0.3
said:holds-cut 0.3; said:holds-time -0.3; said:holds=ADJ 0.3; said:holds=AUX 0.3
said:holds=NUM -0.4; said:holds=PRON 0.5; said:holds=TIME -0.3; said:holds=VERB 0.4
said:last=PERSON -0.2; said:last=SCONJ 0.2; said:last=X 0.2; said:length=2 -0.3
said:length=5 0.2; said:word-before=a 0.3; said:word-before=been 0.3; said:word-before=in -0.2
said:word-before=to -0.2; what:after=ADJ -0.5; what:after=ADP -0.2; what:after=AUX 0.2
what:after=PERSON -0.2; what:after=PRON 0.4; what:after=PROPN -0.2; what:after=SCONJ 0.3
what:after=VERB 0.2; what:before=DET 0.3; what:before=NUM 0.2; what:before=PART 0.4
what:before=PERSON -0.6; what:before=PROPN -0.3; what:before=TIME -0.3; what:cut-after=no -0.3
what:cut-after=quote 0.2; what:cut-before=quote 0.3; what:distance=0 -0.2
what:first-word=be -0.2; what:first-word=in -0.2; what:first-word=the 0.3
what:first-word=their -0.2; what:first=ADJ 0.5; what:first=ADP -0.4; what:first=ADV -0.6
what:first=AUX -0.3; what:first=CCONJ -0.3; what:first=NOUN 0.2; what:first=PERSON 0.6
what:first=PROPN 0.5; what:first=TIME -0.3; what:first=VERB 0.2; what:holds-asked -0.2
what:holds-cut 0.2; what:holds=ADP -0.3; what:holds=CCONJ 0.7; what:holds=DET -0.2
what:holds=NOUN 0.2; what:holds=NUM -0.3; what:holds=PROPN 0.3; what:holds=SCONJ -0.3
what:holds=X 0.2; what:last=ADJ 0.5; what:last=CCONJ -0.3; what:last=NUM 0.3
what:last=PERSON 0.6; what:last=PROPN 0.3; what:last=TIME -0.6; what:word-before=about 0.3
what:word-before=after 0.5; what:word-before=an -0.2; what:word-before=and 0.3
what:word-before=be -0.3; what:word-before=because 0.4; what:word-before=between 0.4
what:word-before=in -0.5; what:word-before=its 0.2; what:word-before=on 0.2
what:word-before=that -0.2; what:word-before=was 0.2; what:word-before=were 0.3
when:after=ADP -0.3; when:after=NUM -0.2; when:after=PRON 0.2; when:after=PROPN 0.4
when:after=TIME 0.4; when:asked-after 0.4; when:before=ADJ 0.4; when:before=ADP 0.2
when:before=AUX -0.2; when:before=DET -0.3; when:before=PRON -0.2; when:before=PROPN 0.3
when:before=X 0.2; when:distance=1 0.3; when:first-word=after 0.6; when:first-word=before 0.3
when:first-word=on 0.3; when:first=ADP 0.5; when:first=DET -0.2; when:first=PROPN -0.4
when:first=TIME 0.8; when:first=VERB -0.3; when:holds-asked -0.3; when:holds-cut 0.2
when:holds-time 0.8; when:holds=ADP -0.2; when:holds=ADV -0.3; when:holds=AUX -0.2
when:holds=CCONJ -0.8; when:holds=DET -0.3; when:holds=PERSON -0.5; when:holds=SCONJ 0.4
when:holds=TIME 0.8; when:holds=X -0.2; when:last=DET 0.4; when:last=PROPN -0.5
when:last=TIME 0.9; when:last=VERB -0.2; when:length=1 0.4; when:length=3 -0.3
when:word-before=after -0.5; when:word-before=in 0.4; when:word-before=of 0.4
when:word-before=on 0.4; when:word-before=to -0.2; where:after=ADV 0.5; where:after=NOUN -0.3
where:after=PERSON -0.2; where:after=PRON -0.2; where:asked-after -0.5; where:before=ADP 0.5
where:before=ADV 0.2; where:before=AUX 0.2; where:before=PART 0.2; where:before=PROPN -0.6
where:before=TIME 0.3; where:cut-after=pause 0.3; where:distance=1 -0.2; where:distance=2 0.2
where:distance=3 -0.3; where:distance=5 0.2; where:first-word=at 0.2
where:first-word=between 0.3; where:first-word=in 0.7; where:first=ADP 0.4; where:first=NUM -0.3
where:first=PERSON -0.3; where:first=PROPN 0.6; where:holds-time -0.5; where:holds=AUX -0.2
where:holds=NUM -0.2; where:holds=PERSON -0.2; where:holds=PRON -0.4; where:holds=PROPN 0.3
where:holds=TIME -0.5; where:holds=VERB -0.4; where:last=NOUN 0.3; where:last=PROPN 0.6
where:last=TIME -0.3; where:last=VERB -0.3; where:length=1 0.4; where:length=4 0.2
where:word-before=at 0.2; where:word-before=from 0.2; where:word-before=in 0.9
where:word-before=on -0.3; where:word-before=were 0.2; where:word-before=with -0.3
who:after=ADJ 0.3; who:after=CCONJ -0.4; who:after=NOUN -0.3; who:after=NUM -0.5
who:after=PART 0.2; who:after=PRON 0.3; who:after=VERB 0.5; who:asked-before 0.2
who:before=ADV -0.2; who:before=AUX -0.3; who:before=NOUN 0.4; who:before=PERSON 0.2
who:before=PRON -0.2; who:before=TIME 0.2; who:cut-after=no 0.3; who:cut-after=quote -0.3
who:cut-before=pause 0.3; who:cut-before=quote -0.3; who:distance=0 -0.3; who:first-word=a -0.2
who:first-word=the 0.2; who:first=ADP -0.3; who:first=DET -0.2; who:first=NUM -0.5
who:first=PERSON 1.1; who:first=PRON -0.2; who:first=PROPN 0.5; who:holds-asked -0.8
who:holds-cut -0.2; who:holds=ADP -0.3; who:holds=ADV -0.3; who:holds=AUX -0.5
who:holds=CCONJ -0.2; who:holds=NUM -0.9; who:holds=PART -0.3; who:holds=PERSON 0.8
who:holds=PRON -0.4; who:holds=PROPN 0.6; who:holds=SCONJ -0.2; who:holds=VERB -0.6
who:last=ADJ -0.4; who:last=DET 0.3; who:last=NOUN -0.4; who:last=NUM -0.4; who:last=PERSON 0.6
who:last=PROPN 0.2; who:last=TIME -0.4; who:last=VERB 0.8; who:length=1 -0.4; who:length=2 0.5
who:length=3 0.3; who:length=9-11 -0.3; who:word-before=as 0.4; who:word-before=at -0.2
who:word-before=by 0.6; who:word-before=for -0.3; who:word-before=from 0.2
who:word-before=in -0.5; who:word-before=of -0.4; who:word-before=or 0.2
who:word-before=that 0.2; who:word-before=to 0.2; why:after=$ 0.2; why:after=ADP -0.3
why:after=CCONJ 0.2; why:after=PART -0.2; why:after=PRON -0.2; why:before=PRON 0.2
why:cut-after=end 0.2; why:distance=0 0.2; why:distance=2 -0.3; why:distance=5 -0.2
why:distance=9 0.3; why:first-word=for 0.2; why:first-word=to 0.3; why:first=AUX 0.2
why:first=NUM -0.3; why:first=PART 0.4; why:first=PRON 0.3; why:holds-asked 0.3
why:holds-time 0.3; why:holds=ADJ 0.4; why:holds=ADP 0.2; why:holds=ADV 0.6; why:holds=AUX 0.6
why:holds=CCONJ 0.5; why:holds=DET 0.2; why:holds=NOUN 0.2; why:holds=NUM -0.2
why:holds=PERSON -0.4; why:holds=SCONJ 0.4; why:holds=TIME 0.3; why:holds=VERB 0.4
why:last=NOUN -0.3; why:length=1 -0.4; why:length=6-8 0.4; why:length=9-11 0.3
why:word-before=that 0.3; word-before=after 0.6; word-before=an 0.4; word-before=are 0.4
word-before=as 0.5; word-before=at 0.4; word-before=because 1.1; word-before=been 0.2
word-before=before -0.2; word-before=between 0.5; word-before=by 1.1; word-before=from 0.8
word-before=her -0.4; word-before=his -0.4; word-before=in 0.4; word-before=into 0.8
word-before=not -0.7; word-before=on 0.4; word-before=since -0.2; word-before=that 0.6
word-before=their 0.5; word-before=to 0.2; word-before=were -0.2; word-before=with 0.4
yes-no:after=AUX -0.4; yes-no:after=SCONJ 0.2; yes-no:asked-after -0.3
yes-no:cut-after=pause 0.3; yes-no:cut-after=quote -0.3; yes-no:cut-before=pause 0.3
yes-no:distance=0 0.3; yes-no:distance=1 -0.3; yes-no:first-word=the -0.2; yes-no:first=ADV -0.2
yes-no:first=AUX 0.2; yes-no:first=DET 0.3; yes-no:first=PROPN -0.5; yes-no:holds-asked 1.0
yes-no:holds-cut 0.3; yes-no:holds-time -0.3; yes-no:holds=ADP 0.3; yes-no:holds=ADV 0.3
yes-no:holds=AUX 0.5; yes-no:holds=PART 0.6; yes-no:holds=TIME -0.3; yes-no:holds=X 0.3
yes-no:last=ADJ 0.3; yes-no:last=PROPN -0.4; yes-no:last=VERB 0.2; yes-no:length=1 -0.7
yes-no:length=12-16 -0.2; yes-no:length=4 0.3; yes-no:length=6-8 0.4; yes-no:length=9-11 0.3
yes-no:word-before=is 0.2; yes-no:word-before=to -0.2
`
    .trim()
    .split(/;\s|\n/)
    .map((entry) => {
      const [name = '', weight] = entry.split(' ');
      return [name, Number(weight)];
    }),
);
