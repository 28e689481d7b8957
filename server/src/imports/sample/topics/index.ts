import type { Topic } from '../topic.ts'
import { agricultureTopics } from './agriculture.ts'
import { computingTopics } from './computing.ts'
import { engineeringTopics } from './engineering.ts'
import { environmentTopics } from './environment.ts'
import { healthTopics } from './health.ts'
import { societyTopics } from './society.ts'
import { veterinaryTopics } from './veterinary.ts'

/** All lines of research of the sample university. */
export const topics: Topic[] = [
  ...agricultureTopics,
  ...environmentTopics,
  ...healthTopics,
  ...veterinaryTopics,
  ...computingTopics,
  ...engineeringTopics,
  ...societyTopics,
]
