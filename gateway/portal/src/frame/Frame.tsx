import { Container, Footer, Header, SkipLink } from "nhsuk-react-components";
import { Link, Route, Routes, useLocation } from "react-router";
import { csrfToken } from "../api/client";
import { address, pagesFor } from "../pages";
import { useScanGuard } from "../scan/guard";
import { Home } from "./Home";
import { SignedInAgain } from "./SignAgain";
import { SignIn } from "./SignIn";
import { type Session, useSession } from "./session";

export function Frame() {
  const session = useSession();
  const guard = useScanGuard();
  return (
    <>
      <SkipLink />
      <Top session={session.data} />
      <Container>
        <main className="nhsuk-main-wrapper" id="maincontent" {...guard}>
          {session.isPending && <p role="status">Opening …</p>}
          {session.isError && <SignIn />}
          {session.data && <Pages session={session.data} />}
        </main>
      </Container>
      <Footer>
        <Footer.Meta>
          <Footer.Copyright>Bloodstream. Demonstration with synthetic people only.</Footer.Copyright>
        </Footer.Meta>
      </Footer>
    </>
  );
}

function Top({ session }: { session?: Session }) {
  const here = useLocation().pathname;
  return (
    <Header service={{ text: "Bloodstream", href: "/" }} logo={{ src: "/logo.svg", alt: "" }}>
      {session && (
        <Header.Account>
          <Header.AccountItem icon>
            {whoIs(session)}
          </Header.AccountItem>
          <Header.AccountItem formProps={{ action: "/logout", method: "post" }}>
            <input type="hidden" name="_csrf" value={csrfToken()} />
            Sign out
          </Header.AccountItem>
        </Header.Account>
      )}
      {session && (
        <Header.Navigation>
          {pagesFor(session.roles).map((page) => (
            <Header.NavigationItem key={page.path} asElement={Link} to={address(page)} current={here.startsWith(address(page))}>
              {page.title}
            </Header.NavigationItem>
          ))}
        </Header.Navigation>
      )}
    </Header>
  );
}

/** Staff belong somewhere; a donor is a donor wherever. */
const whoIs = ({ user, organisation, roles }: Session) => (roles.includes("donor") ? user : `${user}, ${organisation}`);

function Pages({ session }: { session: Session }) {
  return (
    <Routes>
      <Route path="/" element={<Home session={session} />} />
      {pagesFor(session.roles).map((page) => (
        <Route key={page.path} path={page.path} element={page.element} />
      ))}
      <Route path="/signed-in-again" element={<SignedInAgain />} />
      <Route path="*" element={<NotHere />} />
    </Routes>
  );
}

function NotHere() {
  return (
    <>
      <h1>This page is not here for you</h1>
      <p>It does not exist, or your role does not open it.</p>
      <p>
        <Link to="/">Go to your pages</Link>
      </p>
    </>
  );
}
