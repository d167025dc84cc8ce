/** One statement of a server, in lower case. */
export interface Clause {
  text: string;
  /** The sentence it stands in, counted from 0. */
  sentence: number;
  /** True where the sentence offers it beside others: "wrong password or account locked" claims neither for certain. */
  alternative: boolean;
}

const sentenceEnd = /[.!?;](?=\s|$)|[\n。！？；]/;
const clauseEnd = /[:,()[\]{}|「」]|\s[-–—]+\s|[，：、]|\b(?:but|however|because|since|and|und|et)\b/;
const or = /\b(?:or|oder|ou|lub|nebo|veya|или)\b|(?<=^|\s)(?:или|o)(?=\s)|或者?|または/;
/** What may be, will be or would be is no claim, and neither is what stands behind "if". */
const hypothetical =
  /\b(?:if|when|whether|unless|in case|falls|wenn|si|jeśli|pokud|если|may(?! only| not (?:send|use|log|sign|connect|relay|submit))|might|could(?! ?n[o']t)|will|would|can be)\b|如果|场合|場合/;

/**
 * Splits a server's text into its clauses, without those that only suppose something. A strong claim (locked, banned,
 * expired …) is read within one clause, never from the mere order of words in a text.
 */
export function clausesOf(text: string): Clause[] {
  return (
    text
      .toLowerCase()
      // A number in brackets belongs to the words around it: "messages (1000) over past 24h reached".
      .replace(/ ?\(\d+\)/g, '')
      .split(sentenceEnd)
      .flatMap((part, sentence) => {
        const alternative = or.test(part);
        return part
          .split(clauseEnd)
          .flatMap((clause) => (alternative ? clause.split(or) : [clause]))
          .map((clause) => ({ text: clause.replace(/\s+/g, ' ').trim(), sentence, alternative }));
      })
      .filter(({ text: clause }) => clause !== '' && !hypothetical.test(clause))
  );
}
