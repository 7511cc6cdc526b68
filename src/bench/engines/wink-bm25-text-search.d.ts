/** The part of wink-bm25-text-search that the bench uses; the package has no types of its own. */
declare module 'wink-bm25-text-search' {
  interface Bm25Engine {
    defineConfig(config: {
      readonly fldWeights: Readonly<Record<string, number>>;
      readonly bm25Params?: { readonly k1?: number; readonly b?: number; readonly k?: number };
    }): boolean;
    definePrepTasks(tasks: readonly ((text: string) => readonly string[])[]): number;
    addDoc(document: Readonly<Record<string, string>>, id: number): number;
    consolidate(): boolean;
    /** Pairs of a document's id, as a string, and its score, best first. */
    search(question: string, limit: number): [id: string, score: number][];
  }
  /** A new, empty engine. */
  export default function bm25(): Bm25Engine;
}
