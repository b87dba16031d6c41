// The public names of the package. Nobody inside imports this file.
export { AssistError } from './assist/assist-error.ts'
export { makeAdviser } from './assist/model/adviser.ts'
export type { ModelOptions } from './assist/model/adviser.ts'
export { endpointAt } from './assist/model/endpoint.ts'
export { openRecord } from './assist/model/record.ts'
export { openRuleFiles } from './assist/rule-files.ts'
export { extract } from './extract/extract.ts'
export { remarkWikiArticle } from './extract/syntax/remark-wiki-article.ts'
export { load } from './load/load.ts'
export type { LoadOptions, LoadResult, WrittenFile } from './load/load.ts'
export type { Advice, Adviser, Offer, Suggestion } from './model/advice.ts'
export type { Article } from './model/article.ts'
export type { Claim } from './model/claim.ts'
export type { Diagnostic } from './model/diagnostic.ts'
export type { Document, Entity, Fact, Graph } from './model/graph.ts'
export { classes, defaultBase, prefixes, qualifiers, relations } from './model/ontology.ts'
export type { ClassName, QualifierName, RelationName } from './model/ontology.ts'
export type { PlainEntity, PlainStatement, PlainValue } from './model/statement.ts'
export { makeSource } from './model/source.ts'
export type { Source } from './model/source.ts'
export type { Evidence } from './model/span.ts'
export type {
  ArticleView,
  FieldView,
  NameView,
  RowView,
  RuleFile,
  SentenceView,
  UserFinding,
  UserRule,
} from './model/user-rule.ts'
export type { EntityRef, Literal, Value } from './model/value.ts'
export { runPipeline } from './pipeline.ts'
export type { PipelineOptions, PipelineResult } from './pipeline.ts'
export type { Report } from './pipeline/report.ts'
export { CheckpointError, Stopped } from './pipeline/stopped.ts'
export { ask } from './query/ask.ts'
export type { Question } from './query/question.ts'
export { listQuestions } from './query/questions.ts'
export type { AnswerStore, Cell, Rows } from './query/rows.ts'
export { openAnswerStore } from './query/store.ts'
export { openSources, readSources } from './read/read.ts'
export type { Opened, ReadEvent, ReadRequest } from './read/read.ts'
export { transform } from './transform/transform.ts'
