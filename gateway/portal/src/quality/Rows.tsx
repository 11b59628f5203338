import { Table } from "nhsuk-react-components";
import type { ReactNode } from "react";

export const Rows = ({ caption, heads, rows }: { caption: string; heads: string[]; rows: ReactNode[][] }) => (
  <Table responsive caption={caption} captionProps={{ size: "m" }}>
    <Table.Head>
      <Table.Row>
        {heads.map((head) => (
          <Table.Cell key={head}>{head}</Table.Cell>
        ))}
      </Table.Row>
    </Table.Head>
    <Table.Body>
      {rows.map((row, at) => (
        <Table.Row key={at}>
          {row.map((cell, column) => (
            <Table.Cell key={heads[column]}>{cell}</Table.Cell>
          ))}
        </Table.Row>
      ))}
    </Table.Body>
  </Table>
);
