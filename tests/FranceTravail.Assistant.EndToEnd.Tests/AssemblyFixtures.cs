using FranceTravail.Assistant.EndToEnd.Tests.Site;

[assembly: AssemblyFixture(typeof(AssistantSite))]

// The tests share one program and the two cores of a small machine; what they assert about time needs them one by one.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]
