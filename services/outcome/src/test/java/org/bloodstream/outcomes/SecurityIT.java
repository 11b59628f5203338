package org.bloodstream.outcomes;

import org.bloodstream.testkit.BloodstreamTest;
import org.bloodstream.web.HttpSecurityContract;

@BloodstreamTest
class SecurityIT extends HttpSecurityContract {}
