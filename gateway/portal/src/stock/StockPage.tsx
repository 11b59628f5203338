import { Select } from "nhsuk-react-components";
import { useState } from "react";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { when } from "../trace/trace";
import { Cover } from "./Cover";
import { Forecast } from "./Forecast";
import { OnTheShelf } from "./OnTheShelf";
import { at, kinds, sites, useStock } from "./stock";

/** What stands here, and for how long it will do. */
export function StockPage() {
  const stock = useStock();
  const [site, setSite] = useState("");
  const counts = at(stock.data?.counts ?? [], site);
  return (
    <>
      <Problems error={stock.error} />
      <PageHeading title="Stock" />
      {!stock.data && !stock.error && <p role="status">Opening …</p>}
      {stock.data && (
        <>
          <p>As it stood {when(stock.data.asOf)}. It is read again every half minute.</p>
          <Cover groups={stock.data.groups} />
          <Forecast />
          <h2 className="nhsuk-heading-m">On the shelf</h2>
          <Select id="site" name="site" label="Site" value={site} onChange={(event) => setSite(event.currentTarget.value)}>
            <Select.Option value="">All sites</Select.Option>
            {sites(stock.data.counts).map((name) => (
              <Select.Option key={name} value={name}>
                {name}
              </Select.Option>
            ))}
          </Select>
          {counts.length === 0 && <p>Nothing stands here.</p>}
          {kinds(counts).map((kind) => (
            <OnTheShelf key={kind} kind={kind} counts={counts} />
          ))}
        </>
      )}
    </>
  );
}
