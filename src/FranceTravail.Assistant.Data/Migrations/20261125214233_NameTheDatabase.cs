using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace FranceTravail.Assistant.Data.Migrations
{
    /// <inheritdoc />
    public partial class NameTheDatabase : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "DatabaseId",
                table: "IndexStates",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            // Each existing database draws its own, in the form in which EF writes a Guid (a random one, version 4).
            migrationBuilder.Sql("""
                UPDATE IndexStates SET DatabaseId = hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2)
                    || '-8' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "DatabaseId",
                table: "IndexStates");
        }
    }
}
