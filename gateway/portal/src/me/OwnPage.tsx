import type { ReactNode } from "react";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { LinkPage } from "./LinkPage";
import { isNotLinked, type OwnRecord, useOwnRecord } from "./me";

type Props = { title: string; children: (record: OwnRecord) => ReactNode };

/** A page of a donor's own. Until we know which donor it is, every one of them asks for the code. */
export function OwnPage({ title, children }: Props) {
  const record = useOwnRecord();
  if (isNotLinked(record.error)) return <LinkPage onLinked={() => void record.refetch()} />;
  return (
    <div className="me">
      <Problems error={record.error} />
      <PageHeading title={title} />
      {record.isPending && <p role="status">Opening …</p>}
      {record.data && children(record.data)}
    </div>
  );
}
