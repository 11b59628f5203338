import { staffInWords } from "../scan/staff";
import { type Step, source, when } from "./trace";

export function Timeline({ steps }: { steps: Step[] }) {
  return (
    <ol className="trace-timeline">
      {steps.map((step) => (
        <li key={`${step.at} ${step.kind} ${step.component ?? ""} ${step.summary}`}>
          <time dateTime={step.at}>{when(step.at)}</time>
          <p className="trace-timeline__summary">{step.summary}</p>
          <p className="trace-timeline__source">
            {source(step.source)}
            {step.component && ` · ${step.component}`}
            {step.actor && ` · ${step.actor}`}
            {step.facts?.checkedBy && ` · by hand: ${staffInWords(step.facts.checkedBy.first)} and ${staffInWords(step.facts.checkedBy.second)}`}
          </p>
        </li>
      ))}
    </ol>
  );
}
