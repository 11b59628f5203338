import { Button, Table } from "nhsuk-react-components";
import { useSearchParams } from "react-router";
import { Back } from "../donors/Back";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { useRefused } from "./migration";

/** Where, and why; what stood there is in the file. */
export function RefusedRows({ number }: { number: string }) {
  const file = useSearchParams()[0].get("file") ?? "DONORS";
  const refused = useRefused(number, file);
  const rows = refused.data?.pages.flat() ?? [];
  return (
    <>
      <Back to={`/migration/${number}`}>The import</Back>
      <Problems error={refused.error} />
      <PageHeading title={`Refused rows of ${file.toLowerCase()}.csv`} />
      <p>What stood in a row is not repeated here: look at its line in the file, put it right in a new folder, and import again.</p>
      {refused.isPending && <p role="status">Opening …</p>}
      {refused.data && rows.length === 0 && <p>No row was refused.</p>}
      {rows.length > 0 && (
        <Table responsive caption="By line, the header being line 1" captionProps={{ className: "nhsuk-u-visually-hidden" }}>
          <Table.Head>
            <Table.Row>
              {["Line", "Column", "Why"].map((name) => (
                <Table.Cell key={name}>{name}</Table.Cell>
              ))}
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {rows.map(({ line, column, code, words }) => (
              <Table.Row key={`${line} ${column} ${code}`}>
                <Table.Cell>{line}</Table.Cell>
                <Table.Cell>{column || "Whole row"}</Table.Cell>
                <Table.Cell>
                  {words} <span className="nhsuk-u-secondary-text-colour">({code})</span>
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      )}
      {refused.hasNextPage && (
        <Button type="button" secondary disabled={refused.isFetchingNextPage} onClick={() => void refused.fetchNextPage()}>
          Show more
        </Button>
      )}
    </>
  );
}
