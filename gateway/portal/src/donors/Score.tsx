import { Details, Table } from "nhsuk-react-components";
import { bits, compared, fieldName, levelInWords, type Part } from "./likeness";

/** The score in its parts, for whoever asks why somebody stands where they stand. */
export function Score({ parts, score, of }: { parts: Part[]; score: number; of: string }) {
  return (
    <Details className="nhsuk-u-margin-bottom-0">
      <Details.Summary>
        Score {score.toFixed(1)}
        <span className="nhsuk-u-visually-hidden"> of {of}</span>
      </Details.Summary>
      <Details.Text>
        <p>Each part speaks for the same person (+) or against (−). One point more doubles the odds.</p>
        <Table>
          <Table.Head>
            <Table.Row>
              <Table.Cell>Part</Table.Cell>
              <Table.Cell>How it agrees</Table.Cell>
              <Table.Cell format="numeric">Counts</Table.Cell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {compared(parts).map((part) => (
              <Table.Row key={part.field}>
                <Table.Cell>{fieldName(part.field)}</Table.Cell>
                <Table.Cell>{levelInWords(part)}</Table.Cell>
                <Table.Cell format="numeric">{bits(part.weight)}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </Details.Text>
    </Details>
  );
}
