/** A word as printed in titles: how many of these titles hold it, and how many documents of the whole collection. */
export type Word = { word: string; stem: string; count: number; documents: number }
export type Topic = { term: string; count: number; weight: number }

/**
 * The terms that tell these titles from the others: tf-idf, count × ln(1 + collection / documents with it). Forms of one
 * stem count together and are shown as the most frequent of them. Of equals the more frequent, then the alphabet.
 * @param collection documents in all
 * @returns the greatest weights first, relative to the greatest, three digits
 */
export const chooseTopics = (words: readonly Word[], collection: number, most: number): Topic[] => {
  const topics = [...Map.groupBy(words, ({ stem }) => stem).values()].map((forms) => {
    const [first] = forms.toSorted((a, b) => b.count - a.count || compare(a.word, b.word))
    const count = forms.reduce((sum, form) => sum + form.count, 0)
    // The collection's words were counted a moment ago, these titles now: never rarer there than here.
    const documents = Math.max(count, ...forms.map((form) => form.documents))
    return { term: first!.word, count, weight: count * Math.log(1 + Math.max(collection, documents) / documents) }
  })
  topics.sort((a, b) => b.weight - a.weight || b.count - a.count || compare(a.term, b.term))
  const greatest = topics[0]?.weight ?? 1
  return topics
    .slice(0, most)
    .map((topic) => ({ ...topic, weight: Math.round((topic.weight / greatest) * 1000) / 1000 }))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
