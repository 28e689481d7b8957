import type { DepartmentName, PersonKey } from './people.ts'
import type { Draw } from './random.ts'

/** What a study may draw on: numbers and choices, two different places of its topic, and the year of the fieldwork. */
export type StudyDraw = Draw & { place: string; other: string; year: number }

/** One study: written once, carried out in another place with other numbers each time it is drawn. */
export type Study = (draw: StudyDraw) => { title: string; method: string; results: string[] }

/** Which sentences of a topic lead into a study and out of it, as indexes; no gap at all is possible. */
export type Frame = { problems: number[]; gaps: number[]; implications: number[] }

/** A line of research: who works on it, where, why, and the studies that come out of it. */
export type Topic = {
  key: string
  department: DepartmentName
  /** The people who carry it. */
  core: PersonKey[]
  /** People of other topics or departments who join now and then: the bridges of the map. */
  guests?: PersonKey[]
  /** First year of publication, where the topic is younger than the sample. */
  from?: number
  /** Probability of a single author. */
  solo?: number
  /** What its people work on, as a noun phrase that fits after "works on". */
  focus: string
  interests: string[]
  keywords: string[]
  places: string[]
  problems: string[]
  gaps: string[]
  implications: string[]
  /** One for each study, in the same order. */
  frames: Frame[]
  studies: Study[]
}
