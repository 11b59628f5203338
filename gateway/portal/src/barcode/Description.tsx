import { SummaryList, WarningCallout } from "nhsuk-react-components";
import { type Described, isUnknown, kindInWords, partName } from "./barcode";

export function Description({ described }: { described: Described }) {
  return isUnknown(described) ? <NotReadable described={described} /> : <Parts described={described} />;
}

function Parts({ described }: { described: Described }) {
  return (
    <>
      <h2>{kindInWords(described.kind)}</h2>
      <SummaryList className="barcode-parts">
        {described.lines.map((line, position) => (
          <SummaryList.Row key={position}>
            <SummaryList.Key>
              {partName(line)} <span className="barcode-parts__code">{line.code}</span>
            </SummaryList.Key>
            <SummaryList.Value>{line.text}</SummaryList.Value>
          </SummaryList.Row>
        ))}
      </SummaryList>
    </>
  );
}

function NotReadable({ described }: { described: Described }) {
  return (
    <WarningCallout>
      <WarningCallout.Heading headingLevel="h2">Not readable</WarningCallout.Heading>
      {described.lines.map((line) => (
        <p key={line.code}>
          {line.text} <span className="barcode-parts__code">{line.code}</span>
        </p>
      ))}
    </WarningCallout>
  );
}
