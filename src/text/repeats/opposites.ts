import { foldWord } from '../fold.ts';

const opposites = `
  small|little|smaller|smallest large|big|bigger|larger|largest; low|lower|lowest high|higher|highest;
  short|shorter|shortest long|longer|longest tall|taller|tallest; old|older|oldest new|newer|newest young|younger|youngest;
  early|earlier late|later; good|better|best bad|worse|worst; more|most less|least|fewer|fewest; many few;
  he she they; his her their; him her them; man woman; men women; boy girl; boys girls; male female; males females;
  mother father; son daughter; sons daughters; brother sister; brothers sisters; husband wife; uncle aunt; king queen;
  before after; above below; over under; up down; in out; inside outside; into outside; on off; left right; north south east west;
  northern southern eastern western; front back; top bottom; upper lower; first last; start end; begin end; began ended;
  always never sometimes; all none; with without; for against; true false; yes no; black white; hot cold; warm cool; dry wet;
  day night; morning afternoon evening; summer winter spring autumn; today tomorrow yesterday; weekly daily monthly annual|yearly;
  increase|increased|increases|increasing|rise|rises|rose|rising decrease|decreased|decreases|decreasing|fall|falls|fell|falling;
  gain|gains|gained lose|loses|lost; won lost; win lose; winner loser; winning losing; buy|bought|buys|buying sell|sold|sells|selling;
  buyer seller; import|imports|imported export|exports|exported; input output; open|opened close|closed; read write; push pull;
  encode decode; accept|accepted reject|rejected; approve|approved reject|rejected; enable|enables|enabled disable|disables|disabled;
  minimum maximum; public private; cause effect; client server; source target; parent child; home away; arrival departure;
  groß|große|großen|großer|größer klein|kleine|kleinen|kleiner; alt|alte|alten|alter neu|neue|neuen|neuer; er sie; vor nach;
  mehr weniger; mann frau; männer frauen; mit ohne; gestern heute morgen; gewann verlor; stieg sank; oben unten; links rechts;
  norden süden osten westen; grand|grande petit|petite; homme femme; hommes femmes; avant après; plus moins; avec sans; il elle;
  hier demain; nord sud est ouest; hausse baisse; hombre mujer; hombres mujeres; antes después; más menos; con sin; él ella;
  ayer hoy mañana; norte sur este oeste; mayor menor
`;

const pairs = new Set(
  opposites.split(';').flatMap((row) => {
    const sides = row
      .trim()
      .split(/\s+/)
      .map((side) => side.split('|').map(foldWord));
    return sides.flatMap((side, at) =>
      sides
        .filter((_, other) => other !== at)
        .flatMap((others) => side.flatMap((word) => others.map((other) => `${word} ${other}`))),
    );
  }),
);

const denyingPrefix = /^(?:un|in|im|il|ir|dis|des|non|on|не|nie)$/;

/** Words of which one says no to the other, folded: “small” and “large”, or one with “un-” or its like before it. */
export function areOpposites(left: string, right: string): boolean {
  if (pairs.has(`${left} ${right}`)) return true;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return short.length > 3 && long.endsWith(short) && denyingPrefix.test(long.slice(0, -short.length));
}
