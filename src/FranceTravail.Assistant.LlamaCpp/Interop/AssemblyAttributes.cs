using System.Runtime.CompilerServices;

// Every native struct here is blittable, so that calls need no marshalling code at run time.
[assembly: DisableRuntimeMarshalling]
